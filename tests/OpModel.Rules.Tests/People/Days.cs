using CsCheck;
using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>A short stretch of days on which random memberships begin and end, some of them open, some ending before they begin.</summary>
internal static class Days
{
    private static readonly Gen<string?> Bound = Gen.Int[1, 11].Select(day => day == 1 ? null : Text(day));

    public static IReadOnlyList<IsoDate> All { get; } = [.. Enumerable.Range(1, 12).Select(day => IsoDate.Parse(Text(day)))];

    public static Gen<(string? From, string? Until)> Interval { get; } = Gen.Select(Bound, Bound);

    private static string Text(int day) => $"2026-06-{day:D2}";
}
