using CsCheck;
using OpModel.Organization;
using static OpModel.Tests.Organization.Changes.Stated;

namespace OpModel.Tests.Organization.Changes;

/// <summary>What holds of the differences of any two organisations.</summary>
public class OrganizationDiffLawTests
{
    private static readonly string[] RoleKeys = [Engineer, ProductOwner];

    private static readonly Gen<(int Exists, int Team, int Role, int Allocation, int Manager, bool IsVacancy)[]> People =
        Gen.Select(Gen.Int[-2, 9], Gen.Int[-1, 5], Gen.Int[0, 1], Gen.Int[-1, 3], Gen.Int[-1, 9], Gen.Bool).Array[10];

    private static readonly Gen<(int Exists, int Container, int Lead, int Price)[]> Teams =
        Gen.Select(Gen.Int[-2, 2], Gen.Int[-1, 5], Gen.Int[-1, 9], Gen.Int[0, 3]).Array[6];

    /// <summary>
    /// Two organisations of few people and teams, each person on one team at most. Most people of the second are where those of the first were, of whom
    /// whole teams went elsewhere: so that teams get new names, merge and split.
    /// </summary>
    private static readonly Gen<(Definition[] Before, Definition[] After)> Organizations =
        from people in People
        from teams in Teams
        from laterPeople in People
        from laterTeams in Teams
        from stays in Gen.Int[0, 3].Array[10]
        from becomes in Gen.Int[0, 5].Array[6]
        select (
            Organization(people, teams),
            Organization(
                [.. laterPeople.Select((person, number) => stays[number] == 0 || people[number].Team < 0 ? person : person with { Team = becomes[people[number].Team] })],
                laterTeams));

    private static readonly Dictionary<ChangeKind, ChangeKind> Reverse = new()
    {
        [ChangeKind.PersonJoined] = ChangeKind.PersonLeft,
        [ChangeKind.PersonLeft] = ChangeKind.PersonJoined,
        [ChangeKind.RoleTaken] = ChangeKind.RoleGivenUp,
        [ChangeKind.RoleGivenUp] = ChangeKind.RoleTaken,
        [ChangeKind.LeadTaken] = ChangeKind.LeadGivenUp,
        [ChangeKind.LeadGivenUp] = ChangeKind.LeadTaken,
        [ChangeKind.VacancyOpened] = ChangeKind.VacancyClosed,
        [ChangeKind.VacancyFilled] = ChangeKind.VacancyOpened,
        [ChangeKind.VacancyClosed] = ChangeKind.VacancyOpened,
        [ChangeKind.TeamCreated] = ChangeKind.TeamDissolved,
        [ChangeKind.TeamDissolved] = ChangeKind.TeamCreated,
        [ChangeKind.TeamMerged] = ChangeKind.TeamSplitOff,
        [ChangeKind.TeamSplitOff] = ChangeKind.TeamMerged,
        [ChangeKind.ServiceAdded] = ChangeKind.ServiceRemoved,
        [ChangeKind.ServiceRemoved] = ChangeKind.ServiceAdded,
    };

    [Fact]
    public void Organisation_does_not_differ_from_itself() =>
        Organizations.Sample(pair => Assert.Empty(OrganizationDiff.Of(Graph(pair.Before), Graph(pair.Before)).Changes));

    [Fact]
    public void Order_in_which_things_are_written_makes_no_difference() =>
        Gen.Select(Organizations, Gen.Int).Sample((pair, seed) => Assert.Equal(
            OrganizationDiff.Of(Graph(pair.Before), Graph(pair.After)).Changes,
            OrganizationDiff.Of(Graph(Shuffled(pair.Before, seed)), Graph(Shuffled(pair.After, seed + 1))).Changes));

    [Fact]
    public void Way_back_is_the_reverse() => Organizations.Sample(pair =>
    {
        var (before, after) = pair;
        var there = OrganizationDiff.Of(Graph(before), Graph(after));
        var back = OrganizationDiff.Of(Graph(after), Graph(before));

        Assert.Equal(
            there.Changes.Select(change => Seen(change, isReversed: false)).Order(StringComparer.Ordinal),
            back.Changes.Select(change => Seen(change, isReversed: true)).Order(StringComparer.Ordinal));
        Assert.Equal((there.PeopleBefore, there.TeamsBefore), (back.PeopleAfter, back.TeamsAfter));
    });

    [Fact]
    public void People_and_teams_add_up() => Organizations.Sample(pair =>
    {
        var (before, after) = pair;
        var diff = OrganizationDiff.Of(Graph(before), Graph(after));

        Assert.Equal(diff.PeopleAfter, diff.PeopleBefore + diff.Of(ChangeKind.PersonJoined).Count() - diff.Of(ChangeKind.PersonLeft).Count());
        Assert.Equal(diff.TeamsAfter, diff.TeamsBefore + diff.Of(ChangeKind.TeamCreated).Count() - diff.Of(ChangeKind.TeamDissolved).Count());
    });

    /// <summary>Whoever is on other teams than before, as somebody counts who compares the two lists of teams, is told of; and nobody else.</summary>
    [Fact]
    public void Memberships_change_as_told() => Organizations.Sample(pair =>
    {
        var (before, after) = pair;
        var diff = OrganizationDiff.Of(Graph(before), Graph(after));
        var renamed = diff.Of(ChangeKind.TeamRenamed).Where(change => change.IsInferred).ToDictionary(change => change.Before[0], change => change.After[0]);
        var people = before.Concat(after).OfType<PersonDefinition>().Select(person => person.Key).Distinct();
        var told = diff.Changes
            .Where(change => change.Kind is ChangeKind.PersonMoved or ChangeKind.RoleTaken or ChangeKind.RoleGivenUp or ChangeKind.PersonJoined or ChangeKind.PersonLeft
                or ChangeKind.VacancyOpened or ChangeKind.VacancyFilled or ChangeKind.VacancyClosed)
            .Select(change => change.Element.Key)
            .Concat(diff.Of(ChangeKind.VacancyFilled).Select(change => change.Other!.Key))
            .ToHashSet();

        foreach (var person in people)
        {
            var was = RolesIn(before, person).Select(role => (renamed.GetValueOrDefault(role.Team, role.Team), role.Role)).ToHashSet();
            if (IsIn(before, person) && IsIn(after, person) && !IsOpen(before, person) && !IsOpen(after, person))
            {
                Assert.Equal(!was.SetEquals(RolesIn(after, person)), told.Contains(person));
            }
        }
    });

    private static string Seen(OrganizationChange change, bool isReversed)
    {
        var kind = isReversed ? Reverse.GetValueOrDefault(change.Kind, change.Kind) : change.Kind;

        // Whether a place was filled or closed shows in one direction alone.
        kind = kind == ChangeKind.VacancyFilled ? ChangeKind.VacancyClosed : kind;
        if (kind is ChangeKind.VacancyOpened or ChangeKind.VacancyClosed)
        {
            return $"{kind} {change.Element.Key}";
        }

        // Others are called as they are called afterwards.
        if (kind == ChangeKind.TeamMoved)
        {
            return $"{kind} {(isReversed ? (change.After.Count, change.Before.Count) : (change.Before.Count, change.After.Count))}";
        }

        if (change.Kind is ChangeKind.TeamMerged or ChangeKind.TeamSplitOff)
        {
            var (gone, other) = (change.Element.Key, change.Other!.Key);
            return $"{kind} {gone} {other} {change.Shared!.Count}";
        }

        var (before, after) = isReversed ? (change.After, change.Before) : (change.Before, change.After);
        var shared = change.Shared is { } people ? (people.Count, isReversed ? people.After : people.Before, isReversed ? people.Before : people.After) : default;

        // A team that is taken for another by its people has the key that it has afterwards.
        var isOfTeam = change.Kind
            is ChangeKind.TeamRenamed or ChangeKind.PropertyChanged or ChangeKind.ServiceAdded or ChangeKind.ServiceRemoved or ChangeKind.ServiceChanged;
        return $"{kind} {(isOfTeam ? "" : change.Element.Key)} {change.Subject} {string.Join('|', before)} > {string.Join('|', after)} {shared}";
    }

    private static bool IsIn(Definition[] definitions, string person) => definitions.OfType<PersonDefinition>().Any(found => found.Key == person);

    private static bool IsOpen(Definition[] definitions, string person) => definitions.OfType<PersonDefinition>().First(found => found.Key == person).IsVacancy;

    private static HashSet<(string Team, string Role)> RolesIn(Definition[] definitions, string person) =>
        [.. definitions.OfType<TeamDefinition>().SelectMany(team => team.Members.Where(member => member.Person == person).Select(member => (team.Name, member.Role)))];

    private static Definition[] Organization(
        (int Exists, int Team, int Role, int Allocation, int Manager, bool IsVacancy)[] people, (int Exists, int Container, int Lead, int Price)[] teams)
    {
        bool HasTeam(int team) => team >= 0 && teams[team].Exists >= 0;
        bool HasPerson(int person) => person >= 0 && people[person].Exists >= 0;
        return
        [
            .. people.Select((stated, number) => (stated, number)).Where(person => HasPerson(person.number)).Select(person => Person($"P{person.number}") with
            {
                IsVacancy = person.stated is { IsVacancy: true, Exists: 0 },
                ReportsTo = HasPerson(person.stated.Manager) ? [new() { Manager = $"P{person.stated.Manager}" }] : default,
            }),
            .. teams.Select((stated, number) => (stated, number)).Where(team => HasTeam(team.number)).Select(team => new TeamDefinition
            {
                Key = $"T{team.number}",
                Name = $"T{team.number}",
                Type = TeamType.Squad,
                Members =
                [
                    .. people.Select((stated, number) => (stated, number))
                        .Where(person => HasPerson(person.number) && person.stated.Team == team.number)
                        .Select(person => new Membership
                        {
                            Person = $"P{person.number}",
                            Role = RoleKeys[person.stated.Role],
                            Allocation = person.stated.Allocation < 0 ? null : 20 * person.stated.Allocation,
                        }),
                ],
                Leads = HasPerson(team.stated.Lead) ? [new() { Person = $"P{team.stated.Lead}" }] : default,
                PartOf = HasTeam(team.stated.Container) ? [new() { Team = $"T{team.stated.Container}" }] : default,
                Provides = team.stated.Price == 0 ? default : [new() { Service = "reports", Price = $"{team.stated.Price} EUR" }],
            }),
        ];
    }

    private static Definition[] Shuffled(Definition[] definitions, int seed)
    {
        Random random = new(seed);
        Definition[] shuffled =
        [
            .. definitions.Select(definition => definition is TeamDefinition team
                ? team with { Members = Shuffled(team.Members, random), Provides = Shuffled(team.Provides, random) }
                : definition),
        ];
        random.Shuffle(shuffled);
        return shuffled;
    }

    private static EquatableArray<T> Shuffled<T>(EquatableArray<T> statements, Random random)
        where T : IEquatable<T>
    {
        T[] shuffled = [.. statements];
        random.Shuffle(shuffled);
        return new(shuffled);
    }
}
