using System.Reflection;
using OpModel.Organization;
using static OpModel.Tests.Organization.Changes.Stated;

namespace OpModel.Tests.Organization.Changes;

/// <summary>Nothing that definitions can state is passed over: whatever changes in one property of one of them is told.</summary>
/// <remarks>The properties are found by reflection, so that a new one takes part without a change here.</remarks>
public class OrganizationDiffCompletenessTests
{
    private static readonly IsoDate Date = IsoDate.Parse("2026-01-15");

    /// <summary>An organisation in which every property of every definition and statement says something.</summary>
    private static readonly Definition[] Whole =
    [
        new OrganizationDefinition
        {
            Key = "Acme",
            Name = "Acme",
            Currency = "EUR",
            Structure = OrganizationStructure.Platform,
            ServiceCost = ServiceCostMethod.Direct,
            Vision = "All buy",
            Mission = "Sell",
            Interactions = [new() { One = Engineer, Other = ProductOwner, Assessment = Assessment.Weak, AssessedOn = Date, From = Date, Until = Date }],
            SeparateDuties = [new() { One = "buy", Other = "pay" }],
            Measures = [new() { Name = "orders", Family = MeasureFamily.Revenue, Watches = Pitfall.CustomerNeglect }],
            Waivers = [new() { Rule = "OPM1001", Reason = "founded", Owner = "Ada", Until = Date }],
        },
        new PersonDefinition
        {
            Key = "Ada",
            Name = "Ada",
            Function = "design",
            Background = Background.Business,
            From = Day("2020-01-01"),
            Until = Day("2030-12-31"),
            ReportsTo = [new() { Manager = "Grace", From = Date, Until = Date }],
        },
        Person("Grace"),
        Person("Alan"),
        new RoleDefinition
        {
            Key = "Steward",
            Name = "steward",
            Function = "analysis",
            LeadsPeopleIn = ["analysis"],
            HeldByOne = true,
            BelongsOn = ["Squad"],
            Conflicts = [new() { With = Engineer, Scope = ConflictScope.Organization }],
            Responsibilities = [new() { Name = "data" }],
            SuccessCriteria = ["audits pass"],
            Duties = ["pay"],
        },
        new TeamDefinition
        {
            Key = "Checkout",
            Name = "Checkout",
            Type = TeamType.Squad,
            From = Day("2020-01-01"),
            Until = Day("2030-12-31"),
            Members = [new() { Person = "Grace", Role = Engineer, Allocation = 50, LentBy = "Search", From = Date, Until = Date }],
            Leads = [new() { Person = "Grace", From = Date, Until = Date }],
            PartOf = [new() { Team = "Shop", From = Date, Until = Date }],
            AlignedTo = [new() { ValueStream = "Buy", Step = "pay", From = Date, Until = Date }],
            Provides = [new() { Service = "card", Unit = "card", Price = "1 EUR", Benchmark = "2 EUR", Alternative = "a bank", From = Date, Until = Date }],
            Consumes = [new() { Provider = "Search", Service = "find" }],
            Interactions =
            [
                new() { Team = "Search", Mode = InteractionMode.Facilitating, Assessment = Assessment.Weak, AssessedOn = Date, From = Date, Until = Date },
            ],
            Responsibilities = [new() { Name = "baskets" }],
            Funding = [new() { Source = "Year", Amount = "5 EUR", Share = "5 %" }],
            Measures = [new() { Name = "churn", Family = MeasureFamily.Revenue, Watches = Pitfall.CustomerNeglect }],
            Cadences = [new() { Name = "review", Rhythm = Rhythm.Weekly }],
            Arms = DualArm.Explore,
            AllocationOrder = 1,
        },
        Squad("Search"),
        Squad("Shop"),
        new ValueStreamDefinition
        {
            Key = "Buy",
            Name = "Buy",
            Owner = new() { Owner = "Grace" },
            Steps = [new() { Name = "pay", Gives = "money", Gets = "a book", Touchpoint = "shop", Stage = FunnelStage.Conversion, Stories = ["pay by card"] }],
            Measures = [new() { Name = "sales", Family = MeasureFamily.Revenue, Watches = Pitfall.CustomerNeglect }],
        },
        new ObjectiveDefinition
        {
            Key = "Grow",
            Name = "Grow",
            Owner = new() { Owner = "Grace" },
            Serves = [new() { Goal = "Win" }],
            KeyResults = [new() { Text = "more sales", Counts = ResultBasis.Value }],
        },
        new StrategyDefinition { Key = "Win", Name = "Win", Serves = [new() { Goal = "Grow" }], Diagnosis = "few know us", FocusAreas = ["payment"], Actions = ["one page"] },
        new TacticDefinition { Key = "Page", Name = "Page", Serves = [new() { Goal = "Win" }] },
        new ScorecardDefinition { Key = "Board", Name = "Board", Measures = [new() { Name = "uptime", Family = MeasureFamily.Revenue, Watches = Pitfall.CustomerNeglect }] },
        new BudgetDefinition { Key = "Year", Name = "Year", Amount = "5 EUR" },
        new ArtifactDefinition
        {
            Key = "Prices",
            Name = "Prices",
            Is = "core values",
            OwedBy = "Squad",
            Owner = new() { Owner = "Grace" },
            OwnerRole = Engineer,
            Review = Rhythm.Monthly,
            ReviewBy = Date,
        },
    ];

    public static TheoryData<string> Properties { get; } = new(Whole.DistinctBy(definition => definition.GetType()).SelectMany(Changed).Select(change => change.Property));

    [Theory]
    [MemberData(nameof(Properties))]
    public void Property_that_changes_is_told(string property)
    {
        var (_, before, after) = Whole.SelectMany(Changed).First(change => change.Property == property);
        var changed = Whole.Select(definition => ReferenceEquals(definition, before) ? after : definition);

        Assert.NotEmpty(OrganizationDiff.Of(Graph(Whole), Graph(changed)).Changes);
    }

    [Fact]
    public void Every_kind_of_definition_takes_part() => Assert.Equal(
        typeof(Definition).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Definition)) && !type.IsAbstract).Select(type => type.Name).Order(),
        Whole.Select(definition => definition.GetType().Name).Distinct().Order());

    /// <summary>The definition with each of its properties changed, and each property of each of its statements.</summary>
    private static IEnumerable<(string Property, Definition Before, Definition After)> Changed(Definition definition)
    {
        foreach (var (property, value) in OtherValues(definition, definition.GetType().Name))
        {
            yield return (property, definition, (Definition)value);
        }
    }

    private static IEnumerable<(string Property, object Value)> OtherValues(object stated, string path)
    {
        foreach (var property in stated.GetType().GetProperties().Where(property => property.SetMethod is { IsPublic: true } && property.Name is not ("Key" or "Origin")))
        {
            var value = property.GetValue(stated);
            foreach (var (part, other) in Others(property, value, $"{path}.{property.Name}"))
            {
                var clone = stated.GetType().GetMethod("<Clone>$", BindingFlags.Instance | BindingFlags.Public)!.Invoke(stated, null)!;
                property.SetValue(clone, other);
                yield return (part, clone);
            }
        }
    }

    private static IEnumerable<(string Path, object? Value)> Others(PropertyInfo property, object? value, string path)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (type == typeof(string))
        {
            // Keys have to be those of others: a key that nobody has is no change but a mistake.
            string[] keys = ["Grace", "Alan", "Search", "Shop", "Grow", "Win", "Buy", "Year", Engineer, ProductOwner, "Checkout"];
            var isKey = keys.Contains(value) && property.Name is not ("Name" or "Id");
            yield return (path, isKey ? Sibling((string)value!) : value + " otherwise");
        }
        else if (type == typeof(int))
        {
            yield return (path, (value as int? ?? 0) + 1);
        }
        else if (type == typeof(bool))
        {
            yield return (path, value is not true);
        }
        else if (type == typeof(IsoDate))
        {
            yield return (path, value is IsoDate day && path.EndsWith(".From", StringComparison.Ordinal) ? null : IsoDate.Parse("2026-02-01"));
        }
        else if (type.IsEnum)
        {
            yield return (path, Enum.GetValues(type).Cast<object>().First(other => !other.Equals(value) && other.ToString() != "None"));
        }
        else if (type == typeof(TeamType))
        {
            yield return (path, TeamType.Guild);
        }
        else if (type == typeof(EquatableArray<string>))
        {
            yield return (path, new EquatableArray<string>([.. (EquatableArray<string>)(value ?? default(EquatableArray<string>)), "one more"]));
        }
        else if (value is DefinitionStatement one)
        {
            yield return (path, null);
            foreach (var (part, other) in OtherValues(one, path))
            {
                yield return (part, other);
            }
        }
        else if (value is System.Collections.IEnumerable all)
        {
            var statements = all.Cast<object>().ToArray();
            if (statements.Length == 0)
            {
                yield break;
            }

            yield return (path, Activator.CreateInstance(type));
            foreach (var (part, other) in OtherValues(statements[0], path))
            {
                var array = Array.CreateInstance(statements[0].GetType(), 1);
                array.SetValue(other, 0);
                yield return (part, Activator.CreateInstance(type, array));
            }
        }
        else
        {
            Assert.Fail($"{path} is a {type.Name}; say here what else may be written for it.");
        }
    }

    private static string Sibling(string key) => key switch
    {
        "Grace" => "Alan",
        "Search" => "Shop",
        "Shop" => "Search",
        "Grow" => "Win",
        "Win" => "Grow",
        "Buy" => "Buy else",
        "Year" => "Buy",
        Engineer => ProductOwner,
        _ => Engineer,
    };
}
