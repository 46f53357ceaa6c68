using Microsoft.CodeAnalysis;
using OpModel.Organization;

namespace OpModel.Symbols;

/// <summary>Reads single statements, each from its attribute; <see langword="null"/> where what it needs is not there.</summary>
internal static class StatementReader
{
    public static Membership? Membership(AttributeData attribute, Origin origin) =>
        Key(attribute, 0) is { } person && Key(attribute, 1) is { } role
            ? new()
            {
                Person = person,
                Role = role,
                Allocation = attribute.Constant(nameof(Organization.Membership.Allocation)) as int?,
                LentBy = Key(attribute, 2),
                From = From(attribute),
                Until = Until(attribute),
                Origin = origin,
            }
            : null;

    public static ReportingLine? ReportingLine(AttributeData attribute, Origin origin) =>
        Key(attribute, 0) is { } manager
            ? new()
            {
                Manager = manager,
                IsDotted = attribute.Constant("Dotted") is true,
                From = From(attribute),
                Until = Until(attribute),
                Origin = origin,
            }
            : null;

    public static Leadership? Leadership(AttributeData attribute, Origin origin) =>
        Key(attribute, 0) is { } person
            ? new() { Person = person, From = From(attribute), Until = Until(attribute), Origin = origin }
            : null;

    public static Containment? Containment(AttributeData attribute, Origin origin) =>
        Key(attribute, 0) is { } team ? new() { Team = team, From = From(attribute), Until = Until(attribute), Origin = origin } : null;

    public static Alignment? Alignment(AttributeData attribute, Origin origin) =>
        Key(attribute, 0) is { } valueStream
            ? new()
            {
                ValueStream = valueStream,
                Step = attribute.Text(nameof(Organization.Alignment.Step)),
                From = From(attribute),
                Until = Until(attribute),
                Origin = origin,
            }
            : null;

    public static ServiceOffer? Offer(AttributeData attribute, Origin origin) =>
        attribute.FirstArgument() is { } service
            ? new()
            {
                Service = service,
                Unit = attribute.Text(nameof(ServiceOffer.Unit)),
                Price = attribute.Text(nameof(ServiceOffer.Price)),
                Benchmark = attribute.Text(nameof(ServiceOffer.Benchmark)),
                Alternative = attribute.Text(nameof(ServiceOffer.Alternative)),
                From = From(attribute),
                Until = Until(attribute),
                Origin = origin,
            }
            : null;

    public static ServiceUse? Use(AttributeData attribute, Origin origin) =>
        attribute.FirstArgument() is { } service && Key(attribute, 0) is { } provider
            ? new() { Provider = provider, Service = service, Origin = origin }
            : null;

    public static TeamInteraction? TeamInteraction(AttributeData attribute, Origin origin) =>
        Key(attribute, 0) is { } team && attribute.Number(0) is { } mode
            ? new()
            {
                Team = team,
                Mode = (InteractionMode)mode,
                Assessment = Choice<Assessment>(attribute, nameof(Interaction.Assessment)),
                AssessedOn = Date(attribute, nameof(Interaction.AssessedOn)),
                From = From(attribute),
                Until = Until(attribute),
                Origin = origin,
            }
            : null;

    public static RoleInteraction? RoleInteraction(AttributeData attribute, Origin origin) =>
        Key(attribute, 0) is { } one && Key(attribute, 1) is { } other
            ? new()
            {
                One = one,
                Other = other,
                Assessment = Choice<Assessment>(attribute, nameof(Interaction.Assessment)),
                AssessedOn = Date(attribute, nameof(Interaction.AssessedOn)),
                From = From(attribute),
                Until = Until(attribute),
                Origin = origin,
            }
            : null;

    public static Responsibility? Responsibility(AttributeData attribute, Origin origin) =>
        attribute.FirstArgument() is { } name ? new() { Name = name, Origin = origin } : null;

    public static DutySeparation? DutySeparation(AttributeData attribute, Origin origin) =>
        attribute.FirstArgument() is { } one && attribute.Argument(1) is string other
            ? new() { One = one, Other = other, Origin = origin }
            : null;

    public static Cadence? Cadence(AttributeData attribute, Origin origin) =>
        attribute.FirstArgument() is { } name && attribute.Number(1) is { } rhythm
            ? new() { Name = name, Rhythm = (Rhythm)rhythm, Origin = origin }
            : null;

    public static FundingSource? Funding(AttributeData attribute, Origin origin) =>
        Key(attribute, 0) is { } source
            ? new()
            {
                Source = source,
                Amount = attribute.Text(nameof(FundingSource.Amount)),
                Share = attribute.Text(nameof(FundingSource.Share)),
                Origin = origin,
            }
            : null;

    public static MeasureUse? Measure(AttributeData attribute, Origin origin) =>
        attribute.FirstArgument() is { } name && attribute.Number(1) is { } family
            ? new()
            {
                Name = name,
                Family = (MeasureFamily)family,
                Watches = Choice<Pitfall>(attribute, nameof(MeasureUse.Watches)),
                Origin = origin,
            }
            : null;

    public static ValueStreamStep? Step(AttributeData attribute, Origin origin) =>
        attribute.FirstArgument() is { } name
            ? new()
            {
                Name = name,
                Gives = attribute.Text(nameof(ValueStreamStep.Gives)),
                Gets = attribute.Text(nameof(ValueStreamStep.Gets)),
                Touchpoint = attribute.Text(nameof(ValueStreamStep.Touchpoint)),
                Stage = Choice<FunnelStage>(attribute, nameof(ValueStreamStep.Stage)),
                Stories = attribute.Texts(nameof(ValueStreamStep.Stories)),
                Origin = origin,
            }
            : null;

    public static Ownership? Ownership(AttributeData attribute, Origin origin) =>
        Key(attribute, 0) is { } owner ? new() { Owner = owner, Origin = origin } : null;

    public static Contribution? Contribution(AttributeData attribute, Origin origin) =>
        Key(attribute, 0) is { } goal ? new() { Goal = goal, Origin = origin } : null;

    public static KeyResult? KeyResult(AttributeData attribute, Origin origin) =>
        attribute.FirstArgument() is { } text
            ? new()
            {
                Text = text,
                Counts = Choice<ResultBasis>(attribute, nameof(Organization.KeyResult.Counts)),
                Measure = attribute.Text(nameof(Organization.KeyResult.Measure)),
                Start = attribute.Text(nameof(Organization.KeyResult.Start)),
                Target = attribute.Text(nameof(Organization.KeyResult.Target)),
                Origin = origin,
            }
            : null;

    public static RoleConflict? Conflict(AttributeData attribute, Origin origin) =>
        Key(attribute, 0) is { } other
            ? new() { With = other, Scope = Choice<ConflictScope>(attribute, nameof(RoleConflict.Scope)), Origin = origin }
            : null;

    public static Waiver? Waiver(AttributeData attribute, Origin origin) =>
        attribute.FirstArgument() is { } rule
            ? new()
            {
                Rule = rule,
                Reason = attribute.Text(nameof(Organization.Waiver.Reason)),
                Owner = attribute.Text(nameof(Organization.Waiver.Owner)),
                Until = Until(attribute),
                Origin = origin,
            }
            : null;

    /// <summary>The name of the team type that an attribute class stands for; <see langword="null"/> where it is none.</summary>
    public static string? TeamTypeName(INamedTypeSymbol? attributeClass) =>
        attributeClass is null ? null : TeamType.Find(attributeClass.WrittenName())?.Name;

    /// <summary>The key of a role that a property of an attribute names; nothing for a type that is none.</summary>
    public static string? RoleKey(INamedTypeSymbol? type) =>
        type is null ? null
        : type.TypeKind == TypeKind.Error ? (type is { Arity: 0, Name.Length: > 0 } ? UnresolvedName.Of(type) : null)
        : DefinitionReader.IsRole(type) ? MetadataName.Of(type)
        : null;

    /// <summary>A date among the properties of an attribute; nothing where there is none that can be read.</summary>
    public static IsoDate? Date(AttributeData attribute, string property) =>
        IsoDate.TryParse(attribute.Text(property), out var date) ? date : null;

    /// <summary>The first day; nothing where none is written.</summary>
    public static IsoDate? From(AttributeData attribute) => Date(attribute, nameof(DatedStatement.From));

    /// <summary>The last day; nothing where none is written.</summary>
    public static IsoDate? Until(AttributeData attribute) => Date(attribute, nameof(DatedStatement.Until));

    /// <summary>A value of an enumeration among the properties of an attribute; the first one where nothing is written.</summary>
    public static TEnum Choice<TEnum>(AttributeData attribute, string property)
        where TEnum : struct, Enum
        => attribute.Constant(property) is int value ? (TEnum)(object)value : default;

    private static string? Key(AttributeData attribute, int typeArgument) =>
        attribute.TypeArgument(typeArgument) is { } type ? MetadataName.Of(type)
        : attribute.UnknownTypeArgument(typeArgument) is { } unknown ? UnresolvedName.Of(unknown)
        : null;
}
