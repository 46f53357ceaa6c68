using System.Globalization;
using NodaTime;

namespace OpModel.Chargeback;

/// <summary>
/// Writes the cost of a run as rows of FOCUS, split to those with whom it ends, with the columns that version 1.3 of the specification has for
/// split cost allocation; docs/formats.md describes it.
/// </summary>
/// <remarks>
/// <para>
/// Each cost record is an origin charge. In its place stand its allocated charges, one for each team or value stream with whom a part of it ends, and one
/// without AllocatedResourceId for what nobody is charged. Their ratios add up to 1 and their amounts to the origin charge, exactly: each amount is the
/// origin's times the ratio. A cost that stays where it was spent is one row, as it came, without a method.
/// </para>
/// <para>
/// See <see href="https://focus.finops.org/focus-specification/"/>, "Data Generator-Calculated Split Cost Allocation Handling".
/// </para>
/// </remarks>
public static class FocusSplit
{
    /// <summary>Writes the split cost of a run as CSV with a header (RFC 4180, but for line breaks, which are line feeds).</summary>
    /// <param name="run">The run.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(ChargebackRun run, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(output);
        CsvRowText.Write(
            output,
            "BillingAccountId",
            "BillingAccountName",
            "BillingCurrency",
            "BillingPeriodStart",
            "BillingPeriodEnd",
            "ChargeCategory",
            "ChargeDescription",
            "ChargePeriodStart",
            "ChargePeriodEnd",
            "BilledCost",
            "ContractedCost",
            "EffectiveCost",
            "ListCost",
            "ResourceId",
            "ResourceName",
            "ServiceCategory",
            "ServiceName",
            "ServiceProviderName",
            "AllocatedMethodId",
            "AllocatedMethodDetails",
            "AllocatedResourceId",
            "AllocatedResourceName",
            "AllocatedTags",
            "x_OriginChargeId");
        var spread = new CostSpread(run);
        foreach (var origin in OriginCharge.Of(run))
        {
            var parts = spread.Of(origin);
            if (parts.Count == 0)
            {
                WriteRow(run, output, origin, ExactAmount.From(origin.Amount.Amount), "", "", "", "", "");
                continue;
            }

            var method = origin.Node is { } source ? MethodId(spread.MethodOf(source)) : "opmodel:working-time";
            foreach (var charge in AllocatedCharge.Split(origin, parts))
            {
                var target = charge.Target?.CostObject;
                WriteRow(
                    run,
                    output,
                    origin,
                    charge.Amount,
                    method,
                    charge.Details,
                    target?.Id ?? "",
                    target?.Name ?? "",
                    target is null ? "" : charge.TagsIn(run.Period));
            }
        }
    }

    /// <summary>Writes the split cost of a run as CSV to a file, whole or not at all.</summary>
    /// <param name="run">The run.</param>
    /// <param name="path">The path of the file; one that is there is replaced.</param>
    /// <exception cref="IOException">The file cannot be written; one that is there stays as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">Writing there is not allowed; a file that is there stays as it was.</exception>
    public static void Write(ChargebackRun run, string path)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentException.ThrowIfNullOrEmpty(path);
        WholeFile.WriteText(path, output => Write(run, output));
    }

    private static void WriteRow(
        ChargebackRun run,
        TextWriter output,
        OriginCharge origin,
        ExactAmount amount,
        string method,
        string details,
        string resourceId,
        string resourceName,
        string tags)
    {
        var cost = amount.ToString();
        var provider = origin.Node?.CostObject?.Name ?? origin.Node?.Name ?? run.Policy.Model.Name;
        CsvRowText.Write(
            output,
            CsvRowText.Guarded(run.Policy.Model.Name),
            CsvRowText.Guarded(run.Policy.Model.Name),
            origin.Amount.Currency.Code,
            Midnight(run.Period.Days.Start),
            Midnight(run.Period.Days.End.PlusDays(1)),
            "Usage",
            CsvRowText.Guarded(origin.Description),
            Midnight(origin.Days.Start),
            Midnight(origin.Days.End.PlusDays(1)),
            cost,
            cost,
            cost,
            cost,
            CsvRowText.Guarded(origin.Node?.CostObject?.Id ?? origin.Node?.Name ?? ""),
            CsvRowText.Guarded(origin.Node is null ? "" : provider),
            "Other",
            CsvRowText.Guarded(origin.Service),
            CsvRowText.Guarded(provider),
            method,
            details,
            CsvRowText.Guarded(resourceId),
            CsvRowText.Guarded(resourceName),
            tags,
            CsvRowText.Guarded(origin.Id));
    }

    /// <summary>The identifiers of methods, which docs/formats.md describes one by one.</summary>
    private static string MethodId(ChargingMethod? method) =>
        method == ChargingMethod.AtRates ? "opmodel:at-rates"
        : method == ChargingMethod.AtRatesWithTrueUp ? "opmodel:at-rates-with-true-up"
        : method == ChargingMethod.Direct ? "opmodel:direct"
        : method == ChargingMethod.StepDown ? "opmodel:step-down"
        : method == ChargingMethod.Reciprocal ? "opmodel:reciprocal"
        : "opmodel:shared-pool";

    private static string Midnight(LocalDate day) => day.ToString("uuuu'-'MM'-'dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
