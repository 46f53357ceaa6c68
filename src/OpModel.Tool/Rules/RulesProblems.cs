using OpModel.Chargeback;
using OpModel.Checking;

namespace OpModel.Tool.Rules;

/// <summary>Gathers what is wrong with a rules file, and takes values out of its nodes where they have the right form.</summary>
internal sealed class RulesProblems(string file)
{
    private readonly List<InputProblem> _found = [];

    /// <summary>What was found, in the order of finding.</summary>
    public IReadOnlyList<InputProblem> Found => _found;

    /// <summary>Adds a problem at a node's place.</summary>
    public void Add(RulesNode at, string message) => _found.Add(RulesPlace.Problem(file, at.Start, message));

    /// <summary>The node as keys with values; null where it is something else.</summary>
    public RulesMap? Map(RulesNode node, string what) => As<RulesMap>(node, what, "keys with values");

    /// <summary>The node as a list; null where it is something else.</summary>
    public RulesList? List(RulesNode node, string what) => As<RulesList>(node, what, "a list");

    /// <summary>The node as a text that is not empty; null where it is something else.</summary>
    public string? Text(RulesNode node, string what)
    {
        if (node is RulesScalar { IsNothing: false } scalar && scalar.Text.Trim().Length > 0)
        {
            return scalar.Text;
        }

        Add(node, $"{what} is {(node is RulesScalar ? "empty" : node.Kind)}; write a text.");
        return null;
    }

    /// <summary>The node as one text or a list of them; empty where it is something else.</summary>
    public IReadOnlyList<string> Texts(RulesNode node, string what)
    {
        if (node is not RulesList list)
        {
            return Text(node, what) is { } text ? [text] : [];
        }

        if (list.Items.Count == 0)
        {
            Add(list, $"{what} is an empty list; write at least one text.");
        }

        return [.. list.Items.Select(item => Text(item, what)).OfType<string>()];
    }

    /// <summary>Refuses keys that mean nothing here, each with the nearest one that does.</summary>
    public void RefuseOtherKeys(RulesMap map, string what, params IReadOnlyList<string> known)
    {
        foreach (var (key, _) in map.Entries)
        {
            if (!known.Contains(key.Text))
            {
                Add(key, $"{what} has no key \"{key.Text}\"; {Mend(key.Text, known)}");
            }
        }
    }

    /// <summary>The team of a name or an id; null where there is none.</summary>
    public TeamEntry? Team(RulesNode at, string text, IReadOnlyList<TeamEntry> teams)
    {
        var team = teams.FirstOrDefault(team => team.IsCalled(text.Trim()));
        if (team is null)
        {
            Add(at, $"there is no team \"{text}\"; {Mend(text, [.. teams.Select(known => known.Name)])}");
        }

        return team;
    }

    /// <summary>What to write in place of a name that is not known.</summary>
    public static string Mend(string name, IReadOnlyList<string> known) =>
        NearestName.Find(name, known) is { } nearest
            ? $"did you mean \"{nearest}\"?"
            : $"write one of {string.Join(", ", known.Take(12))}{(known.Count > 12 ? ", ..." : "")}.";

    private T? As<T>(RulesNode node, string what, string expected)
        where T : RulesNode
    {
        if (node is T right)
        {
            return right;
        }

        Add(node, $"{what} is {node.Kind}; write {expected}.");
        return null;
    }
}
