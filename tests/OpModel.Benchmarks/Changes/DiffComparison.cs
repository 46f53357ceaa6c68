using OpModel.Benchmarks.Quick;
using OpModel.Organization;

namespace OpModel.Benchmarks.Changes;

/// <summary>The differences of two large organisations, beside the least that anybody would count: which memberships are in one of them alone.</summary>
internal sealed class DiffComparison : IComparison
{
    private const int Rounds = 5;

    public string Name => "OrganizationDiff, one person in ten elsewhere, one team in twenty under another name";

    public IEnumerable<ComparisonRow> Run()
    {
        var (few, fewLater) = (Organization(1_000, isLater: false), Organization(1_000, isLater: true));
        var (many, manyLater) = (Organization(10_000, isLater: false), Organization(10_000, isLater: true));
        var times = Duration.Medians(
            Rounds,
            () => OrganizationDiff.Of(many, manyLater),
            () => Memberships(many).SymmetricExceptWith(Memberships(manyLater)),
            () => OrganizationDiff.Of(few, fewLater));
        const string Beside = "memberships that are in one set and not in the other";
        yield return new(
            "100,000 people, 10,000 teams", Duration.Milliseconds(times[0]), Beside, Duration.Milliseconds(times[1]), Duration.TimesTheTime(times[0], times[1]), "below 5 s");
        yield return new(
            "ten times the people and teams", Duration.Milliseconds(times[0]), "10,000 people, 1,000 teams", Duration.Milliseconds(times[2]), Duration.TimesTheTime(times[0], times[2]));
    }

    private static HashSet<(string Person, string Team, string Role)> Memberships(OrganizationGraph graph) =>
        [.. graph.Memberships.Select(placed => (placed.Membership.Person, placed.Team.Key, placed.Membership.Role))];

    /// <summary>Ten people a team. Later, every tenth person is on the next team, and every twentieth team has another name and key.</summary>
    private static OrganizationGraph Organization(int teams, bool isLater) => new(
    [
        .. Enumerable.Range(0, 10 * teams).Select(person => new PersonDefinition { Key = $"P{person}", Name = $"Person {person}" }),
        .. Enumerable.Range(0, 10 * teams)
            .GroupBy(person => isLater && person % 10 == 0 ? (person / 10 + 1) % teams : person / 10)
            .Select(people => (Name: isLater && people.Key % 20 == 0 ? $"New {people.Key}" : $"Team {people.Key}", people))
            .Select(team => new TeamDefinition
            {
                Key = team.Name,
                Name = team.Name,
                Type = TeamType.Squad,
                Members = [.. team.people.Select(person => new Membership { Person = $"P{person}", Role = "OpModel.Roles.Engineer", Allocation = 80 })],
            }),
    ]);
}
