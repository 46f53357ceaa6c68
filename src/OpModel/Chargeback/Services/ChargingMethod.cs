using Ardalis.SmartEnum;

namespace OpModel.Chargeback;

/// <summary>How what a provider's services cost reaches those who use them.</summary>
/// <remarks>
/// The three methods that pass cost on are those of cost accounting: Horngren, Datar and Rajan, "Cost Accounting: A Managerial Emphasis",
/// 14th edition, 2012, chapter 15. They differ in one thing only, which of the uses between providers they take notice of. A policy may
/// give each provider a method of its own.
/// </remarks>
public sealed class ChargingMethod : SmartEnum<ChargingMethod>
{
    /// <summary>
    /// By price: use times the rate of the rate card, whatever it cost. The difference, over- or under-recovery, stays with the provider:
    /// an internal market.
    /// </summary>
    public static readonly ChargingMethod AtRates = new(nameof(AtRates), 1, "at rates", passesCostOn: false);

    /// <summary>
    /// By price, and at the end of the period over-recovery is returned, or under-recovery collected, in proportion to what each was charged.
    /// So the whole cost is passed on.
    /// </summary>
    public static readonly ChargingMethod AtRatesWithTrueUp = new(nameof(AtRatesWithTrueUp), 2, "at rates with a true-up", passesCostOn: true);

    /// <summary>The provider's cost to those users that pass nothing on themselves, in proportion to their use. What providers use of it is left out of account.</summary>
    public static readonly ChargingMethod Direct = new(nameof(Direct), 3, "by the direct method", passesCostOn: true);

    /// <summary>
    /// Provider by provider: the first passes its cost on to all users, is closed, and receives nothing from those behind it. The order is stated,
    /// or goes by the largest share of service to other providers, ties by name.
    /// </summary>
    public static readonly ChargingMethod StepDown = new(nameof(StepDown), 4, "by the step-down method", passesCostOn: true);

    /// <summary>All providers at once, by simultaneous equations: every use between providers counts in full.</summary>
    public static readonly ChargingMethod Reciprocal = new(nameof(Reciprocal), 5, "by the reciprocal method", passesCostOn: true);

    private ChargingMethod(string name, int value, string description, bool passesCostOn)
        : base(name, value) => (Description, PassesCostOn) = (description, passesCostOn);

    /// <summary>All five. To be used in place of <c>List</c>, which finds nothing in a program that is compiled ahead of time.</summary>
    public static IReadOnlyList<ChargingMethod> All { get; } = [AtRates, AtRatesWithTrueUp, Direct, StepDown, Reciprocal];

    /// <summary>The method in words, to stand behind "charged".</summary>
    public string Description { get; }

    /// <summary>Whether a provider that is used keeps none of its cost.</summary>
    public bool PassesCostOn { get; }

    /// <summary>The method that an organisation states; <see cref="AtRates"/> where it states none.</summary>
    internal static ChargingMethod Of(ServiceCostMethod stated) => stated switch
    {
        ServiceCostMethod.Direct => Direct,
        ServiceCostMethod.StepDown => StepDown,
        ServiceCostMethod.Reciprocal => Reciprocal,
        _ => AtRates,
    };
}
