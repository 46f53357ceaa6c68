using OpModel.Organization;

namespace OpModel;

/// <summary>Finds which elements of an organisation are those of another, by key, id and name.</summary>
internal static class MatchedElements
{
    /// <summary>The keys of the later organisation of all elements that are in both, by their keys in the earlier one.</summary>
    public static Dictionary<string, string> KeysOf(OrganizationGraph before, OrganizationGraph after)
    {
        Dictionary<string, string> keys = new(StringComparer.Ordinal);
        Match(before.People, after.People, isByName: false);
        Match(before.Roles, after.Roles);
        Match(before.Teams, after.Teams);
        Match(before.ValueStreams, after.ValueStreams);
        Match(before.Objectives, after.Objectives);
        Match(before.Strategies, after.Strategies);
        Match(before.Tactics, after.Tactics);
        Match(before.Scorecards, after.Scorecards);
        Match(before.Budgets, after.Budgets);
        Match(before.Artifacts, after.Artifacts);
        Match(before.Organizations, after.Organizations);
        if (before.Organization is { } one && after.Organization is { } other)
        {
            keys.TryAdd(one.Key, other.Key);
        }

        return keys;

        void Match<TDefinition>(IReadOnlyList<TDefinition> earlier, IReadOnlyList<TDefinition> later, bool isByName = true)
            where TDefinition : Definition
        {
            var open = later.Select(definition => definition.Key).ToHashSet(StringComparer.Ordinal);
            MatchBy(definition => definition.Key, StringComparer.Ordinal);
            MatchBy(definition => definition.Id, StringComparer.OrdinalIgnoreCase);
            if (isByName)
            {
                MatchBy(definition => definition.Name, StringComparer.OrdinalIgnoreCase);
            }

            // What several have tells none of them.
            void MatchBy(Func<TDefinition, string> text, StringComparer comparer)
            {
                var byText = later.Where(definition => open.Contains(definition.Key)).ToLookup(text, comparer);
                foreach (var same in earlier.Where(definition => !keys.ContainsKey(definition.Key)).GroupBy(text, comparer).ToList())
                {
                    if (same.Key.Length > 0 && KeyOfAll(same) is { } key && KeyOfAll(byText[same.Key]) is { } found)
                    {
                        keys.Add(key, found);
                        open.Remove(found);
                    }
                }
            }
        }
    }

    /// <summary>Gives what is in both organisations the keys of the later one, and takes out where it was written down, so that what says the same is equal.</summary>
    public static OrganizationGraph Renumbered(OrganizationGraph graph, IReadOnlyDictionary<string, string> keys)
    {
        var stated = graph.Definitions.Where(definition => definition is not RoleDefinition { IsNamedOnly: true }).Select(Origins.Removed);
        return new(keys.All(pair => pair.Key == pair.Value)
            ? stated
            : stated.Select(definition => References.Replaced(definition, KeyOf) with { Key = KeyOf(definition.Key) }));

        string KeyOf(string key) => keys.GetValueOrDefault(key, key);
    }

    /// <summary>The key of one element, even where it is defined twice; nothing where there are none or several.</summary>
    private static string? KeyOfAll<TDefinition>(IEnumerable<TDefinition> definitions)
        where TDefinition : Definition
    {
        string? only = null;
        foreach (var definition in definitions)
        {
            if (only is not null && only != definition.Key)
            {
                return null;
            }

            only = definition.Key;
        }

        return only;
    }
}
