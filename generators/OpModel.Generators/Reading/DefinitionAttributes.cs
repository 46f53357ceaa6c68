using OpModel.Organization;
using OpModel.Symbols;

namespace OpModel.Generators.Reading;

/// <summary>The attributes that make a type a definition.</summary>
internal static class DefinitionAttributes
{
    /// <summary>Their metadata names. A new team type is here as soon as <see cref="TeamType"/> declares it.</summary>
    public static IReadOnlyList<string> MetadataNames { get; } =
    [
        InOpModel(WellKnownNames.OperatingModelAttribute),
        InOpModel(WellKnownNames.PersonAttribute),
        InOpModel(WellKnownNames.ValueStreamAttribute),
        InOpModel($"{WellKnownNames.RolesNamespace}.{WellKnownNames.ConflictsWithAttribute}`1"),
        .. TeamType.All.Select(type => InOpModel(type.Name + WellKnownNames.AttributeSuffix)),
    ];

    private static string InOpModel(string name) => $"{WellKnownNames.Namespace}.{name}";
}
