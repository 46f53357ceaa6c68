using OneOf;

namespace OpModel.Measures;

/// <summary>What a measure says about a team, a value stream or another subject in a window: a value, or why there is none.</summary>
/// <remarks>Readings of one measure over two windows are compared; they are never averaged, since that has no meaning for most measures.</remarks>
public sealed record MeasureReading
{
    /// <summary>The measure.</summary>
    public required Measure Measure { get; init; }

    /// <summary>What is measured: a team, a value stream, the organisation.</summary>
    public required string Subject { get; init; }

    /// <summary>The days that it is about.</summary>
    public required ReportingPeriod Window { get; init; }

    /// <summary>The value, or why there is none.</summary>
    public required OneOf<MeasuredValue, NotEnoughData> Outcome { get; init; }

    /// <summary>The value; <see langword="null"/> where there is none.</summary>
    public decimal? Value => Outcome.TryPickT0(out var value, out _) ? value.Value : null;

    /// <summary>What has changed since an earlier window.</summary>
    /// <param name="former">The reading of the earlier window.</param>
    /// <returns>The change, or why there is none: one of the two has no value.</returns>
    /// <exception cref="InvalidOperationException">The readings are of two measures, or of amounts in two currencies; the message names both.</exception>
    public OneOf<MeasureChange, NotEnoughData> ChangeSince(MeasureReading former)
    {
        ArgumentNullException.ThrowIfNull(former);
        Measure.ThrowIfOther(former.Measure);
        if (!Outcome.TryPickT0(out var now, out var reason) || !former.Outcome.TryPickT0(out var before, out reason))
        {
            return reason;
        }

        return now.Currency == before.Currency
            ? MeasureChange.Between(Measure, before, now)
            : throw new InvalidOperationException($"{Measure} is in {before.Currency} before and in {now.Currency} now; convert one of them first.");
    }

    /// <summary>Measure, subject, window and value.</summary>
    /// <returns>Such as <c>net-promoter-score of Checkout in 2026-10: 42.5 points</c>.</returns>
    public override string ToString() =>
        $"{Measure} of {Subject} in {Window}: {Outcome.Match(value => ValueText.Of(Measure, value), nothing => nothing.ToString())}";
}
