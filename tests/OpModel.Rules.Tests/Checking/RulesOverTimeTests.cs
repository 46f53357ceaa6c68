using CsCheck;
using OpModel.Organization;
using static OpModel.Organization.Definitions;
using static OpModel.Organization.TeamDefinitions;

namespace OpModel.Checking;

/// <summary>
/// Rules on what there is at once, judged over a window with all dates as they are, find just what they find on one of its days if only
/// what holds on that day had ever been written down, without a date.
/// </summary>
public sealed class RulesOverTimeTests
{
    private const string ChiefExecutiveOfficer = "OpModel.Roles.ChiefExecutiveOfficer";

    private const string ProductManager = "OpModel.Roles.ProductManager";

    private static readonly string[] RoleKeys = [ProductOwner, ScrumMaster, Engineer, ChiefExecutiveOfficer, ProductManager, "Shop.Buyer", "Shop.Payer"];

    private static readonly Definition[] Undated =
    [
        OperatingModel("Acme") with { Structure = OrganizationStructure.Dual },
        ValueStream("Buy online"),
        Role(ChiefExecutiveOfficer) with { HeldByOne = true },
        Role(Engineer, With(ProductManager, ConflictScope.Organization)) with { Function = "engineering" },
        Role(ProductManager) with { Function = "product" },
        Role("Shop.Buyer") with { Duties = ["raise order"] },
        Role("Shop.Payer") with { Duties = ["receive goods"] },
    ];

    private static readonly (string Name, TeamType Type, DualArm Arms)[] TeamsByNumber =
    [
        ("Checkout", TeamType.ProductTeam, DualArm.None), ("Search", TeamType.Squad, DualArm.None), ("Shop", TeamType.Tribe, DualArm.Explore),
        ("Web", TeamType.Tribe, DualArm.Exploit), ("IT", TeamType.Department, DualArm.None), ("Sales", TeamType.Department, DualArm.None),
        ("Testing", TeamType.Chapter, DualArm.None),
    ];

    /// <summary>Open on both sides at times, so that much is there together, and seldom without a day.</summary>
    private static readonly Gen<(string? From, string? Until)> Interval = Gen.Frequency(
        (2, Gen.Const(((string?)null, (string?)null))),
        (3, Days.Interval.Where(days => days.From is null || days.Until is null || string.CompareOrdinal(days.From, days.Until) <= 0)),
        (1, Days.Interval));

    private static readonly Gen<Definition[]> Organizations =
        from people in Interval.Array[4]
        from teams in Interval.Array[TeamsByNumber.Length]
        from open in Gen.Int[0, (1 << (4 + TeamsByNumber.Length)) - 1]
        from members in Gen.Select(Gen.Int[0, 6], Gen.Int[0, 3], Gen.Int[0, RoleKeys.Length - 1], Gen.Int[1, 60], Interval).Array[0, 16]
        from leads in Gen.Select(Gen.Int[4, 6], Gen.Int[0, 3], Interval).Array[0, 4]
        from parts in Gen.Select(Gen.Int[0, 6], Gen.Int[0, 6], Interval).Array[0, 8]
        from lines in Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3], Interval).Array[0, 4]
        from alignments in Gen.Select(Gen.Int[0, 6], Interval).Array[0, 4]
        select Organization(people, teams, open, members, leads, parts, lines, alignments);

    public static TheoryData<string> RulesOnWhatThereIsAtOnce { get; } =
    [
        "OPM1001", "OPM1002", "OPM1003", "OPM1004", "OPM1009", "OPM1010", "OPM1013", "OPM1017", "OPM2004", "OPM2005", "OPM2008", "OPM2009", "OPM2011", "OPM2013",
        "OPM2017",
    ];

    [Theory]
    [MemberData(nameof(RulesOnWhatThereIsAtOnce))]
    public void Window_is_judged_as_its_days_are(string rule) =>
        Gen.Select(Organizations, Gen.Int[0, 11], Gen.Int[0, 11]).Sample(
            (definitions, one, other) =>
            {
                var (first, last) = (Math.Min(one, other), Math.Max(one, other));
                var days = Days.All.Skip(first).Take(last - first + 1);

                var expected = days.Any(day => Breaks(rule, new(OnDay(definitions, day))));

                Assert.Equal(expected, Breaks(rule, new OrganizationGraph(definitions).During(Days.All[first], Days.All[last])));
            },
            iter: 1000);

    /// <summary>All dates lie in the stretch of days, so that the whole is judged as that stretch is, unless today matters.</summary>
    [Theory]
    [MemberData(nameof(RulesOnWhatThereIsAtOnce))]
    public void Whole_is_judged_as_all_of_its_days_are(string rule)
    {
        if (rule is "OPM2008" or "OPM2013")
        {
            return;
        }

        Organizations.Sample(
            definitions => Assert.Equal(Days.All.Any(day => Breaks(rule, new(OnDay(definitions, day)))), Breaks(rule, new(definitions))), iter: 400);
    }

    [Fact]
    public void Day_is_the_organisation_as_if_nothing_else_had_been_written_down() =>
        Gen.Select(Organizations, Gen.Int[0, 11]).Sample((definitions, day) =>
        {
            OrganizationGraph written = new(OnDay(definitions, Days.All[day]));
            var asOf = new OrganizationGraph(definitions).AsOf(Days.All[day]);

            Assert.Equal(
                written.Definitions.Where(definition => definition is not RoleDefinition),
                asOf.Definitions.Where(definition => definition is not RoleDefinition).Select(WithoutDates));
            Assert.Equal(asOf.Definitions, asOf.AsOf(Days.All[day]).Definitions);
            Assert.Equal(asOf.Definitions, new OrganizationGraph(definitions).During(Days.All[day], Days.All[day]).Definitions);
        });

    [Fact]
    public void Lead_is_no_member_in_a_window_where_on_no_day_of_it() =>
        Gen.Select(Organizations, Gen.Int[0, 11], Gen.Int[0, 11]).Sample((definitions, one, other) =>
        {
            var (first, last) = (Math.Min(one, other), Math.Max(one, other));
            var days = Days.All.Skip(first).Take(last - first + 1).Select(day => new OrganizationGraph(OnDay(definitions, day))).ToList();
            var graph = new OrganizationGraph(definitions).During(Days.All[first], Days.All[last]);
            var rule = RuleCatalogue.Rules.Single(rule => rule.Descriptor.Id == "OPM1016");

            // On a day, a team that states no members is not judged; so only leads who are members on some day are compared.
            foreach (var violation in rule.Check(graph, new(Days.All[0])))
            {
                var leads = graph.FindTeam(violation.Element.Key)!.Leads.Where(leadership => leadership.Origin == violation.Place);
                Assert.All(leads, leadership => Assert.DoesNotContain(days, day => day.FindTeam(violation.Element.Key) is { } team
                    && team.Leads.Any(lead => lead.Origin == leadership.Origin) && team.Members.Any(member => member.Person == leadership.Person)));
            }
        });

    private static bool Breaks(string id, OrganizationGraph graph)
    {
        var options = RuleOptions.Read(
            Days.All[0], [new("opmodel.max_departments_per_team", "1"), new("opmodel.max_tribe_size", "2"), new("opmodel.max_team_size", "2"), new("opmodel.max_roles_per_person", "2")], out _);
        return RuleCatalogue.Rules.Single(rule => rule.Descriptor.Id == id).Check(graph, options).Any(violation => IsAboutAtOnce(violation, graph));
    }

    /// <summary>What a rule says besides, of something that is missing, is not about what there is at once.</summary>
    private static bool IsAboutAtOnce(Violation violation, OrganizationGraph graph) => violation.Rule.Id switch
    {
        "OPM1003" => violation.AlsoAt.Count > 0,
        "OPM2009" => !violation.Message.Contains("has no lead", StringComparison.Ordinal),
        "OPM2011" => violation.Element is TeamDefinition,
        _ => true,
    };

    private static Definition[] Organization(
        (string? From, string? Until)[] people,
        (string? From, string? Until)[] teams,
        int open,
        (int Team, int Person, int Role, int Allocation, (string? From, string? Until) Days)[] members,
        (int Team, int Person, (string? From, string? Until) Days)[] leads,
        (int Part, int Whole, (string? From, string? Until) Days)[] parts,
        (int Person, int Manager, (string? From, string? Until) Days)[] lines,
        (int Team, (string? From, string? Until) Days)[] alignments)
    {
        return [.. Undated, .. people.Select(Somebody), .. teams.Select(SomeTeam)];

        // Most are there all of the time, so that some are together.
        bool IsAlways(int number) => ((open >> number) & 1) == 1;

        Definition Somebody((string? From, string? Until) days, int number)
        {
            var person = IsAlways(number) ? Person($"P{number}") : Person($"P{number}").There(days.From, days.Until);
            return lines.Where(line => line.Person == number)
                .Aggregate(person, (reporting, line) => reporting.ReportingTo($"P{line.Manager}", line.Days.From, line.Days.Until));
        }

        Definition SomeTeam((string? From, string? Until) days, int number)
        {
            var (name, type, arms) = TeamsByNumber[number];
            var team = Team(type, name) with { Arms = arms };
            team = IsAlways(4 + number) ? team : team.There(days.From, days.Until);
            team = members.Where(member => member.Team == number).Aggregate(
                team, (all, member) => all.Member($"P{member.Person}", RoleKeys[member.Role], member.Allocation, member.Days.From, member.Days.Until));
            team = leads.Where(lead => lead.Team == number).Aggregate(team, (all, lead) => all.LedBy($"P{lead.Person}", lead.Days.From, lead.Days.Until));
            team = parts.Where(part => part.Part == number)
                .Aggregate(team, (all, part) => all.PartOf(TeamsByNumber[part.Whole].Name, part.Days.From, part.Days.Until));
            return team with
            {
                AlignedTo =
                [
                    .. alignments.Where(alignment => alignment.Team == number).Select(alignment => new Alignment
                    {
                        ValueStream = "Buy online", From = Day(alignment.Days.From), Until = Day(alignment.Days.Until),
                    }),
                ],
            };
        }
    }

    /// <summary>What would have been written down on a day by somebody who knows no other.</summary>
    private static List<Definition> OnDay(Definition[] definitions, IsoDate day)
    {
        var absent = definitions.OfType<DatedDefinition>().Where(dated => !dated.Contains(day)).Select(dated => dated.Key).ToHashSet();
        return
        [
            .. definitions.Where(definition => !absent.Contains(definition.Key)).Select(definition => WithoutDates(definition switch
            {
                PersonDefinition person => person with { ReportsTo = [.. person.ReportsTo.Where(line => line.Contains(day) && !absent.Contains(line.Manager))] },
                TeamDefinition team => team with
                {
                    Members = [.. team.Members.Where(member => member.Contains(day) && !absent.Contains(member.Person))],
                    Leads = [.. team.Leads.Where(lead => lead.Contains(day) && !absent.Contains(lead.Person))],
                    PartOf = [.. team.PartOf.Where(part => part.Contains(day) && !absent.Contains(part.Team))],
                    AlignedTo = [.. team.AlignedTo.Where(alignment => alignment.Contains(day))],
                },
                _ => definition,
            })),
        ];
    }

    private static Definition WithoutDates(Definition definition) => definition switch
    {
        PersonDefinition person => person with { From = null, Until = null, ReportsTo = WithoutDates(person.ReportsTo) },
        TeamDefinition team => team with
        {
            From = null,
            Until = null,
            Members = WithoutDates(team.Members),
            Leads = WithoutDates(team.Leads),
            PartOf = WithoutDates(team.PartOf),
            AlignedTo = WithoutDates(team.AlignedTo),
        },
        _ => definition,
    };

    private static EquatableArray<T> WithoutDates<T>(EquatableArray<T> statements)
        where T : DatedStatement, IEquatable<T>
        => new([.. statements.Select(statement => (T)(statement with { From = null, Until = null }))]);
}
