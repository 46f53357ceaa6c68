namespace SampleBill;

/// <summary>The month that the bill is for, in UTC.</summary>
internal static class Period
{
    public const int Days = 31;

    public static readonly DateTime Start = new(2026, 10, 1, 0, 0, 0, DateTimeKind.Utc);

    public static readonly DateTime End = Start.AddDays(Days);
}
