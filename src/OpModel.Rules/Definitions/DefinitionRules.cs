namespace OpModel.Checking;

/// <summary>The rules on definitions, in the order of their ids.</summary>
internal static class DefinitionRules
{
    /// <summary>Those that read the organisation graph.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new DefinitionsMustHaveDistinctNames(),
    ];

    /// <summary>Those on how C# is written. The compiler alone hosts them, so that the analyzer that reports one must be told of it, too.</summary>
    public static IReadOnlyList<RuleDescriptor> OnCode { get; } =
    [
        DefinitionMustBePartial.Descriptor,
        AttributeMustFitWhereItStands.Descriptor,
        ArtifactPropertyMustBeCarried.Descriptor,
        ValidationMustFitProperty.Descriptor,
    ];
}
