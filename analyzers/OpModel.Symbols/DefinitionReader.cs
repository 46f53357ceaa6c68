using Microsoft.CodeAnalysis;
using OpModel.Organization;

namespace OpModel.Symbols;

/// <summary>Reads the definition that a C# type states by its attributes.</summary>
/// <remarks>
/// The analyzer and the generator read by this same code. It takes what can be read and passes over the rest;
/// <see cref="DefinitionCheck"/> tells what was passed over and why. Types that the compiler does not know have the key of an
/// <see cref="UnresolvedName"/>, until <see cref="FileElementKeys"/> settles what they are.
/// </remarks>
public sealed class DefinitionReader
{
    private readonly bool _withOrigins;

    private DefinitionReader(bool withOrigins) => _withOrigins = withOrigins;

    /// <summary>Reads definitions that know where they were written: for the analyzer.</summary>
    public static DefinitionReader WithOrigins { get; } = new(withOrigins: true);

    /// <summary>Reads definitions that are equal where their meaning is: for the generator.</summary>
    public static DefinitionReader WithoutOrigins { get; } = new(withOrigins: false);

    /// <summary>The metadata names of all attributes that can make a type a definition, also those that say something of a role.</summary>
    public static IReadOnlyList<string> DefiningAttributes { get; } =
    [
        .. StatementShapes.All
            .Where(shape => shape.Defines != ElementSet.None || IsAboutRoles(shape))
            .Select(shape => shape.MetadataName),
    ];

    /// <summary>Finds the attribute that makes a type a definition: the first of the kind, since a type is one element.</summary>
    /// <param name="type">The type.</param>
    /// <returns>
    /// The attribute, or <see langword="null"/> where the type states no definition: so do the artifacts of the library, which are forms
    /// to fill in and no elements of anybody's organisation.
    /// </returns>
    public static AttributeData? FindStatement(INamedTypeSymbol type)
    {
        AttributeData? aboutRole = null;
        foreach (var attribute in type.GetAttributes())
        {
            if (StatementKinds.ShapeOf(attribute) is not { } shape)
            {
                continue;
            }

            if (shape.Defines != ElementSet.None)
            {
                return shape.Defines == ElementSet.Artifact && IsOfTheLibrary(type) ? null : attribute;
            }

            if (aboutRole is null && IsAboutRoles(shape) && IsRole(type))
            {
                aboutRole = attribute;
            }
        }

        return aboutRole;
    }

    /// <summary>Reads the definition that a type states.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The definition, or <see langword="null"/> where the type states none.</returns>
    public Definition? Read(INamedTypeSymbol type) =>
        FindStatement(type) is { } statement ? Read(type, statement)
        : IsRole(type) ? Role(type, new(type, defining: null, _withOrigins))
        : null;

    /// <summary>Reads the definition that a type states by a certain attribute.</summary>
    /// <param name="type">The type.</param>
    /// <param name="statement">What <see cref="FindStatement"/> found on it.</param>
    /// <returns>The definition, or <see langword="null"/> where the attribute states none.</returns>
    public Definition? Read(INamedTypeSymbol type, AttributeData statement)
    {
        Statements statements = new(type, statement, _withOrigins);
        var (key, name, origin) = (MetadataName.Of(type), statement.FirstArgument() ?? type.Name, statements.Origin);
        Definition? definition = StatementKinds.Of(statement) switch
        {
            StatementKind.Organization => Organization(key, name, statement, statements),
            StatementKind.Person => Person(key, name, statement, statements),
            StatementKind.Team => Team(key, name, statement, statements),
            StatementKind.ValueStream => ValueStream(key, name, statements),
            StatementKind.Objective => Objective(key, name, statements),
            StatementKind.Strategy => Strategy(key, name, statement, statements),
            StatementKind.Tactic => new TacticDefinition
            {
                Key = key,
                Name = name,
                Serves = statements.All(StatementKind.Contribution, StatementReader.Contribution),
            },
            StatementKind.Scorecard => new ScorecardDefinition
            {
                Key = key,
                Name = name,
                Measures = statements.All(StatementKind.Measure, StatementReader.Measure),
            },
            StatementKind.Budget => new BudgetDefinition { Key = key, Name = name, Amount = statement.Text(nameof(BudgetDefinition.Amount)) },
            StatementKind.Artifact => Artifact(key, name, statement, statements),
            StatementKind.Foreign => null,
            _ when IsRole(type) => Role(type, statements),
            _ => null,
        };
        if (definition is null or RoleDefinition)
        {
            return definition;
        }

        definition = definition with { Origin = origin, Waivers = Waivers(statements) };
        return statement.Text(nameof(Definition.Id)) is { Length: > 0 } id ? definition with { Id = id } : definition;
    }

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

    private static bool IsOfTheLibrary(INamedTypeSymbol type) => type.ContainingAssembly?.Name == WellKnownNames.Assembly;

    private static bool IsAboutRoles(StatementShape shape) =>
        (shape.On & ElementSet.Role) != 0;

    private static OrganizationDefinition Organization(string key, string name, AttributeData statement, Statements statements) => new()
    {
        Key = key,
        Name = name,
        Currency = statement.Text(nameof(OrganizationDefinition.Currency)) ?? "",
        Structure = StatementReader.Choice<OrganizationStructure>(statement, nameof(OrganizationDefinition.Structure)),
        ServiceCost = StatementReader.Choice<ServiceCostMethod>(statement, nameof(OrganizationDefinition.ServiceCost)),
        Vision = statement.Text(nameof(OrganizationDefinition.Vision)),
        Mission = statement.Text(nameof(OrganizationDefinition.Mission)),
        Interactions = statements.All(StatementKind.RoleInteraction, StatementReader.RoleInteraction),
        SeparateDuties = statements.All(StatementKind.DutySeparation, StatementReader.DutySeparation),
        Measures = statements.All(StatementKind.Measure, StatementReader.Measure),
    };

    private static PersonDefinition Person(string key, string name, AttributeData statement, Statements statements) => new()
    {
        Key = key,
        Name = name,
        Function = statement.Text(nameof(PersonDefinition.Function)),
        Background = StatementReader.Choice<Background>(statement, nameof(PersonDefinition.Background)),
        IsVacancy = statement.Constant("Vacancy") is true,
        From = StatementReader.From(statement),
        Until = StatementReader.Until(statement),
        ReportsTo = statements.All(StatementKind.ReportingLine, StatementReader.ReportingLine),
    };

    private static RoleDefinition Role(INamedTypeSymbol type, Statements statements) => new()
    {
        Key = MetadataName.Of(type),
        Name = RoleDefinition.NameFromType(type.Name),
        Conflicts = statements.All(StatementKind.RoleConflict, StatementReader.Conflict),
        Function = statements.First(StatementKind.RoleFunction)?.FirstArgument(),
        LeadsPeopleIn = statements.Texts(StatementKind.PeopleLeadership),
        HeldByOne = statements.Has(StatementKind.SingleHolder),
        BelongsOn = statements.All(StatementKind.RolePlace, static (attribute, _) => StatementReader.TeamTypeName(attribute.TypeArgument(0))),
        Responsibilities = statements.All(StatementKind.Responsibility, StatementReader.Responsibility),
        SuccessCriteria = statements.Texts(StatementKind.SuccessCriterion),
        Duties = statements.Texts(StatementKind.Duty),
        Waivers = Waivers(statements),
        Origin = statements.Origin,
    };

    private static TeamDefinition? Team(string key, string name, AttributeData statement, Statements statements) =>
        StatementReader.TeamTypeName(statement.AttributeClass) is { } type
            ? new()
            {
                Key = key,
                Name = name,
                Type = TeamType.Find(type)!,
                From = StatementReader.From(statement),
                Until = StatementReader.Until(statement),
                Members = Members(statements),
                Leads = statements.All(StatementKind.Leadership, StatementReader.Leadership),
                PartOf = statements.All(StatementKind.Containment, StatementReader.Containment),
                AlignedTo = statements.All(StatementKind.Alignment, StatementReader.Alignment),
                Provides = statements.All(StatementKind.Offer, StatementReader.Offer),
                Consumes = statements.All(StatementKind.Use, StatementReader.Use),
                Interactions = statements.All(StatementKind.TeamInteraction, StatementReader.TeamInteraction),
                Responsibilities = statements.All(StatementKind.Responsibility, StatementReader.Responsibility),
                Funding = statements.All(StatementKind.Funding, StatementReader.Funding),
                Measures = statements.All(StatementKind.Measure, StatementReader.Measure),
                Cadences = statements.All(StatementKind.Cadence, StatementReader.Cadence),
                Arms = (statements.Has(StatementKind.Exploitation) ? DualArm.Exploit : DualArm.None)
                    | (statements.Has(StatementKind.Exploration) ? DualArm.Explore : DualArm.None),
                AllocationOrder = statements.First(StatementKind.AllocationOrder)?.Number(0),
            }
            : null;

    private static ValueStreamDefinition ValueStream(string key, string name, Statements statements) => new()
    {
        Key = key,
        Name = name,
        Steps = statements.All(StatementKind.Step, StatementReader.Step),
        Owner = Owner(statements),
        Measures = statements.All(StatementKind.Measure, StatementReader.Measure),
    };

    private static ObjectiveDefinition Objective(string key, string name, Statements statements) => new()
    {
        Key = key,
        Name = name,
        Owner = Owner(statements),
        Serves = statements.All(StatementKind.Contribution, StatementReader.Contribution),
        KeyResults = statements.All(StatementKind.KeyResult, StatementReader.KeyResult),
    };

    private static StrategyDefinition Strategy(string key, string name, AttributeData statement, Statements statements) => new()
    {
        Key = key,
        Name = name,
        Serves = statements.All(StatementKind.Contribution, StatementReader.Contribution),
        Diagnosis = statement.Text(nameof(StrategyDefinition.Diagnosis)),
        FocusAreas = statement.Texts(nameof(StrategyDefinition.FocusAreas)),
        Actions = statement.Texts(nameof(StrategyDefinition.Actions)),
    };

    private static ArtifactDefinition Artifact(string key, string name, AttributeData statement, Statements statements) => new()
    {
        Key = key,
        Name = name,
        Is = statement.Text(nameof(ArtifactDefinition.Is)),
        OwedBy = StatementReader.TeamTypeName(statement.Type(nameof(ArtifactDefinition.OwedBy))),
        Owner = Owner(statements),
        OwnerRole = StatementReader.RoleKey(statement.Type(nameof(ArtifactDefinition.Owner))),
        Review = statement.Constant(nameof(ArtifactDefinition.Review)) is int rhythm ? (Rhythm)rhythm : null,
        ReviewBy = StatementReader.Date(statement, nameof(ArtifactDefinition.ReviewBy)),
    };

    /// <summary>Members and borrowed experts in the order written, since rules tell the later of two by it.</summary>
    private static EquatableArray<Membership> Members(Statements statements) =>
        statements.All(StatementKind.Membership, StatementKind.Loan, StatementReader.Membership);

    private static Ownership? Owner(Statements statements) =>
        statements.First(StatementKind.Ownership) is { } attribute
            ? StatementReader.Ownership(attribute, statements.OriginOf(attribute))
            : null;

    private static EquatableArray<Waiver> Waivers(Statements statements) =>
        statements.All(StatementKind.Waiver, StatementReader.Waiver);
}
