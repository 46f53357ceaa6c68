using OpModel.Checking;
using OpModel.Organization;

namespace OpModel;

/// <summary>Two organisations side by side, in which whatever is in both has one key, and nothing says where it was written down.</summary>
internal sealed class OrganizationComparison
{
    private readonly Lazy<HashSet<string>> _ambiguousNames;

    public OrganizationComparison(OrganizationGraph before, OrganizationGraph after)
    {
        var keys = MatchedElements.KeysOf(before, after);
        Succession = TeamSuccession.Of(before, after, keys);
        foreach (var (team, move) in Succession.Renames)
        {
            keys[team] = move.After.Key;
        }

        (Before, After) = (MatchedElements.Renumbered(before, keys), MatchedElements.Renumbered(after, new Dictionary<string, string>()));
        Texts = new(withDates: !ReferenceEquals(before.Stated, after.Stated));
        _ambiguousNames = new(() => Before.Definitions.Concat(After.Definitions)
            .Select(definition => (definition.Name, definition.Key))
            .Distinct()
            .GroupBy(definition => definition.Name, definition => definition.Key, StringComparer.Ordinal)
            .Where(same => same.Count() > 1)
            .Select(same => same.Key)
            .ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The earlier organisation.</summary>
    public OrganizationGraph Before { get; }

    /// <summary>The later organisation.</summary>
    public OrganizationGraph After { get; }

    /// <summary>Which teams became others.</summary>
    public TeamSuccession Succession { get; }

    /// <summary>
    /// Says what is stated. One organisation on two days is not different for the dates of what holds on either, so these are then left out.
    /// </summary>
    public StatementTexts Texts { get; }

    /// <summary>
    /// What an element is called that others refer to: as in the later organisation where it is in both, so that a new name is told once; with its
    /// id where several are called so.
    /// </summary>
    public string NameOf(string key) => (After.Find(key) ?? Before.Find(key)) is not { } definition
        ? After.NameOf(key)
        : _ambiguousNames.Value.Contains(definition.Name) ? $"{definition.Name} ({definition.Id})" : definition.Name;

    /// <summary>What a role is called.</summary>
    public string NameOfRole(string key) => (After.FindRole(key) ?? Before.FindRole(key))?.Name ?? After.NameOfRole(key);

    public OrganizationDiff Diff() => new(
    [
        .. new[] { new PeopleChanges(this).All(), new TeamChanges(this).All(), new ElementChanges(this).All() }
            .SelectMany(changes => changes)
            .OrderBy(change => change.Kind)
            .ThenBy(change => change.Element.Name, StringComparer.Ordinal)
            .ThenBy(change => change.Element.Key, StringComparer.Ordinal)
            .ThenBy(change => change.Other?.Name, StringComparer.Ordinal)
            .ThenBy(change => change.Other?.Key, StringComparer.Ordinal)
            .ThenBy(change => change.Subject, StringComparer.Ordinal),
    ])
    {
        PeopleBefore = Before.People.Count(person => !person.IsUnfilled()),
        PeopleAfter = After.People.Count(person => !person.IsUnfilled()),
        TeamsBefore = Before.Teams.Count,
        TeamsAfter = After.Teams.Count,
    };

    /// <summary>Elements of one kind, each of the one organisation with itself in the other; of two with one key, the first.</summary>
    public static IEnumerable<(TDefinition? Before, TDefinition? After)> Pairs<TDefinition>(
        IReadOnlyList<TDefinition> before, IReadOnlyList<TDefinition> after)
        where TDefinition : Definition
    {
        Dictionary<string, TDefinition> later = new(StringComparer.Ordinal);
        foreach (var definition in after)
        {
            later.TryAdd(definition.Key, definition);
        }

        HashSet<string> told = new(StringComparer.Ordinal);
        foreach (var definition in before.Where(definition => told.Add(definition.Key)))
        {
            yield return (definition, later.GetValueOrDefault(definition.Key));
        }

        foreach (var definition in after.Where(definition => told.Add(definition.Key)))
        {
            yield return (null, definition);
        }
    }

    /// <summary>What of two lists is in the one alone, and what in the other; what stands in a list twice counts twice. In order.</summary>
    public static (EquatableArray<string> Before, EquatableArray<string> After) Different(IEnumerable<string> before, IEnumerable<string> after)
    {
        List<string> gone = [.. before.Order(StringComparer.Ordinal)];
        List<string> come = [];
        foreach (var text in after.Order(StringComparer.Ordinal))
        {
            if (!gone.Remove(text))
            {
                come.Add(text);
            }
        }

        return (new([.. gone]), new([.. come]));
    }
}
