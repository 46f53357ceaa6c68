using Microsoft.CodeAnalysis;
using OpModel.Organization;

namespace OpModel.Symbols;

/// <summary>Reads the definition that a C# type states by its attributes.</summary>
/// <remarks>
/// The analyzer and the generator read by this same code. It takes what can be read and passes over the rest;
/// <see cref="DefinitionCheck"/> tells what was passed over and why.
/// </remarks>
public sealed class DefinitionReader
{
    private readonly bool _withOrigins;

    private DefinitionReader(bool withOrigins) => _withOrigins = withOrigins;

    /// <summary>Reads definitions that know where they were written: for the analyzer.</summary>
    public static DefinitionReader WithOrigins { get; } = new(withOrigins: true);

    /// <summary>Reads definitions that are equal where their meaning is: for the generator.</summary>
    public static DefinitionReader WithoutOrigins { get; } = new(withOrigins: false);

    /// <summary>Finds the attribute that makes a type a definition: the first of the kind, since a type is one element.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The attribute, or <see langword="null"/> where the type states no definition.</returns>
    public static AttributeData? FindStatement(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            var kind = StatementKinds.Of(attribute);
            if (kind.IsDefinition() || (kind == StatementKind.RoleConflict && IsRole(type)))
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>Reads the definition that a type states.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The definition, or <see langword="null"/> where the type states none.</returns>
    public Definition? Read(INamedTypeSymbol type) => FindStatement(type) is { } statement ? Read(type, statement) : null;

    /// <summary>Reads the definition that a type states by a certain attribute.</summary>
    /// <param name="type">The type.</param>
    /// <param name="statement">What <see cref="FindStatement"/> found on it.</param>
    /// <returns>The definition, or <see langword="null"/> where the attribute states none.</returns>
    public Definition? Read(INamedTypeSymbol type, AttributeData statement) => StatementKinds.Of(statement) switch
    {
        StatementKind.Organization => ReadOrganization(type, statement),
        StatementKind.Person => Named(
            new PersonDefinition { Key = MetadataName.Of(type), Name = ReadName(type, statement), Origin = At(type) }, statement),
        StatementKind.ValueStream => Named(
            new ValueStreamDefinition { Key = MetadataName.Of(type), Name = ReadName(type, statement), Origin = At(type) }, statement),
        StatementKind.Team => ReadTeam(type, statement, type.GetAttributes()),
        StatementKind.RoleConflict => ReadRole(type, type.GetAttributes()),
        _ => null,
    };

    /// <summary>Tells whether a type is a role: whether it derives from <c>OpModel.Roles.Role</c>.</summary>
    /// <param name="type">The type.</param>
    /// <returns><see langword="true"/> where it does.</returns>
    public static bool IsRole(INamedTypeSymbol type)
    {
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (ancestor.Name == WellKnownNames.Role && ancestor.IsInOpModelRoles())
            {
                return true;
            }
        }

        return false;
    }

    private static string ReadName(INamedTypeSymbol type, AttributeData attribute) => attribute.FirstArgument() ?? type.Name;

    private static TDefinition Named<TDefinition>(TDefinition definition, AttributeData attribute)
        where TDefinition : Definition
        => attribute.Text(nameof(Definition.Id)) is { Length: > 0 } id ? definition with { Id = id } : definition;

    private OrganizationDefinition ReadOrganization(INamedTypeSymbol type, AttributeData attribute) =>
        Named(
            new OrganizationDefinition
            {
                Key = MetadataName.Of(type),
                Name = ReadName(type, attribute),
                Currency = attribute.Text(nameof(OrganizationDefinition.Currency)) ?? "",
                Origin = At(type),
            },
            attribute);

    private RoleDefinition ReadRole(INamedTypeSymbol type, IReadOnlyList<AttributeData> attributes)
    {
        List<RoleConflict> conflicts = [];
        foreach (var attribute in attributes)
        {
            if (StatementKinds.Of(attribute) == StatementKind.RoleConflict && attribute.TypeArgument(0) is { } other)
            {
                conflicts.Add(new()
                {
                    With = MetadataName.Of(other),
                    Scope = attribute.Constant(nameof(RoleConflict.Scope)) is int scope ? (ConflictScope)scope : ConflictScope.Team,
                    Origin = At(type, attribute),
                });
            }
        }

        return new()
        {
            Key = MetadataName.Of(type),
            Name = RoleDefinition.NameFromType(type.Name),
            Conflicts = conflicts.ToArray(),
            Origin = At(type),
        };
    }

    private TeamDefinition? ReadTeam(INamedTypeSymbol type, AttributeData definition, IReadOnlyList<AttributeData> attributes)
    {
        var attributeName = definition.AttributeClass!.Name;
        var typeName = attributeName.Substring(0, attributeName.Length - WellKnownNames.AttributeSuffix.Length);
        if (TeamType.Find(typeName) is not { } teamType)
        {
            return null;
        }

        List<Membership>? members = null;
        List<Alignment>? alignments = null;
        List<ServiceOffer>? offers = null;
        List<ServiceUse>? uses = null;
        foreach (var attribute in attributes)
        {
            switch (StatementKinds.Of(attribute))
            {
                case StatementKind.Membership when ReadMembership(type, attribute) is { } membership:
                    (members ??= []).Add(membership);
                    break;
                case StatementKind.Alignment when attribute.TypeArgument(0) is { } valueStream:
                    (alignments ??= []).Add(new() { ValueStream = MetadataName.Of(valueStream), Origin = At(type, attribute) });
                    break;
                case StatementKind.Offer when attribute.FirstArgument() is { } service:
                    (offers ??= []).Add(ReadOffer(type, attribute, service));
                    break;
                case StatementKind.Use when attribute.FirstArgument() is { } service && attribute.TypeArgument(0) is { } provider:
                    (uses ??= []).Add(new() { Provider = MetadataName.Of(provider), Service = service, Origin = At(type, attribute) });
                    break;
            }
        }

        return Named(
            new TeamDefinition
            {
                Key = MetadataName.Of(type),
                Name = ReadName(type, definition),
                Type = teamType,
                Members = Listed(members),
                AlignedTo = Listed(alignments),
                Provides = Listed(offers),
                Consumes = Listed(uses),
                Origin = At(type),
            },
            definition);
    }

    private Membership? ReadMembership(INamedTypeSymbol type, AttributeData attribute) =>
        attribute.TypeArgument(0) is { } person && attribute.TypeArgument(1) is { } role
            ? new()
            {
                Person = MetadataName.Of(person),
                Role = MetadataName.Of(role),
                Allocation = attribute.Constant(nameof(Organization.Membership.Allocation)) as int?,
                From = ReadDate(attribute, nameof(Organization.Membership.From)),
                Until = ReadDate(attribute, nameof(Organization.Membership.Until)),
                Origin = At(type, attribute),
            }
            : null;

    private ServiceOffer ReadOffer(INamedTypeSymbol type, AttributeData attribute, string service) => new()
    {
        Service = service,
        Unit = attribute.Text(nameof(ServiceOffer.Unit)),
        Price = attribute.Text(nameof(ServiceOffer.Price)),
        Benchmark = attribute.Text(nameof(ServiceOffer.Benchmark)),
        Origin = At(type, attribute),
    };

    private static IsoDate? ReadDate(AttributeData attribute, string property) =>
        IsoDate.TryParse(attribute.Text(property), out var date) ? date : null;

    private static EquatableArray<T> Listed<T>(List<T>? items)
        where T : IEquatable<T>
        => items is null ? default : new(items.ToArray());

    private Origin At(INamedTypeSymbol type) => _withOrigins ? new SymbolOrigin(type) : Origin.None;

    private Origin At(INamedTypeSymbol type, AttributeData attribute) =>
        _withOrigins ? new SymbolOrigin(type, attribute) : Origin.None;
}
