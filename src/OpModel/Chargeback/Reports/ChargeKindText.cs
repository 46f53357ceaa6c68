namespace OpModel.Chargeback;

/// <summary>The words that files have for what a line is charged for.</summary>
internal static class ChargeKindText
{
    public static string Of(ChargeKind kind) => kind switch
    {
        ChargeKind.Use => "use",
        ChargeKind.Capacity => "capacity",
        ChargeKind.SharedCost => "shared cost",
        ChargeKind.TrueUp => "true-up",
        ChargeKind.Subsidy => "subsidy",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of charge."),
    };
}
