namespace OpModel.Checking;

/// <summary>The rules on funding and chargeback, in the order of their ids.</summary>
internal static class FundingRules
{
    /// <summary>Those that read the organisation graph.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new TeamMustBeFunded(),
        new FundingMustAddUp(),
        new InternalProductMustHavePrice(),
        new InternalProductMustFaceCompetition(),
        new ConsumedServiceMustBeProvidedWithPrice(),
        new StreamTeamMustBeFundedByValueStream(),
        new ServicesMustReachFinalConsumers(),
        new PricesMustFollowOneAnother(),
        new PriceMustBeReadable(),
        new StepDownMustHaveOrder(),
    ];

    /// <summary>Those on how C# is written. The compiler alone hosts them, so that the analyzer that reports one must be told of it, too.</summary>
    public static IReadOnlyList<RuleDescriptor> OnCode { get; } =
    [
        MoneyMustNotBeBinaryFloatingPoint.Descriptor,
        AllocationResultMustBeUsed.Descriptor,
    ];
}
