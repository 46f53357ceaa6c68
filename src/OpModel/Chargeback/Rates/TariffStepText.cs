namespace OpModel.Chargeback;

/// <summary>The words in which steps of a tariff are told.</summary>
internal static class TariffStepText
{
    public static string What(TariffStep step) => step.Kind switch
    {
        TariffStepKind.Conversion => "conversion",
        TariffStepKind.FlatFee => "flat fee",
        TariffStepKind.FreeQuantity => "free quantity",
        TariffStepKind.Use when step.Quantity.Sign < 0 => $"correction{Band(step)}",
        TariffStepKind.Use => $"use{Band(step)}",
        TariffStepKind.TierFee => $"fee{Band(step)}",
        TariffStepKind.Discount => "discount",
        TariffStepKind.Shortfall => "shortfall",
        TariffStepKind.Cap => "cap",
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.Kind, "There is no such step."),
    };

    public static string Formula(TariffStep step) => step.Kind switch
    {
        TariffStepKind.Conversion => $"{ExactText.Count(step.Before, step.UnitOfUse)} = {ExactText.Count(step.Quantity, step.Tariff.Unit)}",
        TariffStepKind.FlatFee => OfPeriod(step),
        TariffStepKind.FreeQuantity => $"{ExactText.Count(step.Quantity, step.Tariff.Unit)} × 0",
        TariffStepKind.Use => $"{Things(step)} × {step.Price}",
        TariffStepKind.TierFee => OfPeriod(step),
        TariffStepKind.Discount => $"{ExactText.Of(ExactAmount.From(step.Percent))} % off {Amount(step, step.Before)}",
        TariffStepKind.Shortfall => $"minimum {OfPeriod(step)}, less {Amount(step, step.Before)}",
        TariffStepKind.Cap => $"{(step.Before.Sign < 0 ? "no more credit than" : "at most")} {OfPeriod(step)}, in place of {Amount(step, step.Before)}",
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.Kind, "There is no such step."),
    };

    private static string Things(TariffStep step) => step.Tariff.PackageSize is { } size
        ? $"{ExactText.Count(step.Quantity, "package")} of {ExactText.Count(ExactAmount.From(size), step.Tariff.Unit)}"
        : ExactText.Count(step.Quantity, step.Tariff.Unit);

    private static string OfPeriod(TariffStep step) =>
        IsWholePeriod(step) ? $"{step.Price}" : $"{step.Price} × {ExactText.Fraction(step.DayShare)} of the period";

    private static string Amount(TariffStep step, ExactAmount amount) => $"{ExactText.Of(amount)} {step.Tariff.Currency}";

    private static string Band(TariffStep step)
    {
        var tiers = step.Tariff.Tiers;
        if (tiers.Count < 2 || step.Tier < 0)
        {
            return "";
        }

        var above = step.Tier == 0 ? "" : $" above {Bound(step, tiers[step.Tier - 1])}";
        var upTo = step.Tier == tiers.Count - 1 ? "" : $" up to {Bound(step, tiers[step.Tier])}";
        return above + upTo;
    }

    private static string Bound(TariffStep step, Tier tier)
    {
        var whole = ExactText.Of(ExactAmount.From(tier.UpTo ?? 0));
        return IsWholePeriod(step) ? whole : $"{whole} × {ExactText.Fraction(step.DayShare)}";
    }

    private static bool IsWholePeriod(TariffStep step) => step.DayShare == ExactAmount.From(1);
}
