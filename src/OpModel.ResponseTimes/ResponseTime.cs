using NodaTime;

namespace OpModel.ResponseTimes;

/// <summary>That a call was answered, or that several were within the same time.</summary>
public sealed record ResponseTime
{
    /// <summary>The longest time that is kept: an hour, in milliseconds.</summary>
    public const decimal LongestMilliseconds = 3_600_000;

    private const long MostCalls = 1_000_000_000_000;

    /// <summary>What answered, or whose it is: a service, a product, a team.</summary>
    public required string Subject { get; init; }

    /// <summary>When it was answered. The day of UTC decides its window.</summary>
    public required Instant Answered { get; init; }

    /// <summary>How many milliseconds the answer took, from 0 to <see cref="LongestMilliseconds"/>; parts of a microsecond count as a whole one.</summary>
    public required decimal Milliseconds { get; init; }

    /// <summary>How many calls were answered within that time, from 1 to 1,000,000,000,000.</summary>
    public long Calls { get; init; } = 1;

    /// <summary>What cannot be about it; nothing where all can.</summary>
    internal LineFlaw? FindFlaw() =>
        string.IsNullOrWhiteSpace(Subject) ? new(ResponseTimeFile.Subject, ResponseTimeFile.NoSubject)
        : DescribeFlaw(Milliseconds) is { } flaw ? new(ResponseTimeFile.Milliseconds, flaw)
        : DescribeFlaw(Calls) is { } wrong ? new(ResponseTimeFile.Calls, wrong)
        : null;

    /// <summary>What is wrong with a time; nothing where it can be kept.</summary>
    internal static string? DescribeFlaw(decimal milliseconds) =>
        milliseconds < 0 ? FormattableString.Invariant($"an answer cannot take {milliseconds} milliseconds; write 0 or more.")
        : milliseconds > LongestMilliseconds ? FormattableString.Invariant($"{milliseconds} milliseconds are more than an hour; write milliseconds, and leave out calls that were given up.")
        : null;

    private static string? DescribeFlaw(long calls) => calls is < 1 or > MostCalls
        ? FormattableString.Invariant($"{calls} is no number of calls; write a whole number from 1 to {MostCalls}, or leave it out for 1.")
        : null;
}
