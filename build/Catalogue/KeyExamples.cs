using OpModel.Checking;
using OpModel.Files.Recording;
using OpModel.Organization;

namespace OpModel.Catalogue;

/// <summary>What editors offer where another text may stand as well: the roles of the library, well-known functions and duties, the ids of rules.</summary>
internal static class KeyExamples
{
    private static readonly string[] Roles = [.. Generated.DefinitionsIn_OpModel.Definitions.OfType<RoleDefinition>().Select(role => role.Id).Order(StringComparer.Ordinal)];

    private static readonly string[] Rules = [.. RuleCatalogue.Descriptors.Where(rule => !rule.IsAboutCode).Select(rule => rule.Id)];

    /// <summary>The examples of a key; empty where nothing is well known.</summary>
    public static IReadOnlyList<string> Of(string form, FieldForm field) => field switch
    {
        { References: [var only] } when only == typeof(RoleDefinition) => Roles,
        { Key: "function" or "leads-people-in" } => BusinessFunction.All,
        { Key: "performs" } => Duty.All,
        { Key: "one" or "other" } when form == nameof(DutySeparation) => Duty.All,
        { Key: "rule" } when form == nameof(Waiver) => Rules,
        _ => [],
    };
}
