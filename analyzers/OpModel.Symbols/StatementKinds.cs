using Microsoft.CodeAnalysis;

namespace OpModel.Symbols;

/// <summary>Tells the library's attributes from others and from one another.</summary>
internal static class StatementKinds
{
    public static StatementKind Of(AttributeData attribute)
    {
        if (attribute.AttributeClass is not { } type)
        {
            return StatementKind.Foreign;
        }

        // Names first: they rule out nearly every foreign attribute without a look at its namespace.
        var kind = (type.Name, type.Arity) switch
        {
            (WellKnownNames.OperatingModelAttribute, 0) => StatementKind.Organization,
            (WellKnownNames.PersonAttribute, 0) => StatementKind.Person,
            (WellKnownNames.ValueStreamAttribute, 0) => StatementKind.ValueStream,
            (WellKnownNames.MemberAttribute, 2) => StatementKind.Membership,
            (WellKnownNames.AlignedToAttribute, 1) => StatementKind.Alignment,
            (WellKnownNames.ProvidesAttribute, 0) => StatementKind.Offer,
            (WellKnownNames.ConsumesAttribute, 1) => StatementKind.Use,
            (WellKnownNames.ConflictsWithAttribute, 1) => StatementKind.RoleConflict,
            _ when type.BaseType is { Name: WellKnownNames.TeamAttribute } => StatementKind.Team,
            _ => StatementKind.Foreign,
        };
        var isOurs = kind == StatementKind.RoleConflict ? type.IsInOpModelRoles() : type.IsInOpModel();
        return isOurs ? kind : StatementKind.Foreign;
    }

    /// <summary>Whether the attribute makes its class an element of the organisation, which each class can be once.</summary>
    public static bool IsDefinition(this StatementKind kind) =>
        kind is StatementKind.Organization or StatementKind.Person or StatementKind.ValueStream or StatementKind.Team;

    /// <summary>Whether the attribute says something about a team.</summary>
    public static bool IsAboutTeam(this StatementKind kind) =>
        kind is StatementKind.Membership or StatementKind.Alignment or StatementKind.Offer or StatementKind.Use;
}
