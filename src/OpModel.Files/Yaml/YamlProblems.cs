using OpModel.Checking;

namespace OpModel.Files.Yaml;

/// <summary>Gathers what is wrong with a YAML file, and takes values out of its nodes where they have the right form.</summary>
public sealed class YamlProblems
{
    private readonly List<FileProblem> _found = [];

    /// <summary>What was found, in the order of finding.</summary>
    public IReadOnlyList<FileProblem> Found => _found;

    /// <summary>What to write in place of a name that is not known.</summary>
    /// <param name="name">The name that was written.</param>
    /// <param name="known">The names that mean something there.</param>
    /// <returns>The end of a message.</returns>
    public static string Mend(string name, IReadOnlyList<string> known) =>
        NearestName.Find(name, known) is { } nearest
            ? $"did you mean \"{nearest}\"?"
            : $"write one of {string.Join(", ", known.Take(12))}{(known.Count > 12 ? ", ..." : "")}.";

    /// <summary>Adds a problem at a node's place.</summary>
    /// <param name="at">The node.</param>
    /// <param name="message">What is wrong and how to mend it.</param>
    public void Add(YamlNode at, string message) => Add(at.Place, message);

    /// <summary>Adds a problem.</summary>
    /// <param name="at">Where.</param>
    /// <param name="message">What is wrong and how to mend it.</param>
    public void Add(FilePlace at, string message) => _found.Add(new(at, message));

    /// <summary>The node as keys with values; nothing where it is something else.</summary>
    /// <param name="node">The node.</param>
    /// <param name="what">What it is to be, for a message.</param>
    /// <returns>The keys.</returns>
    public YamlMap? Map(YamlNode node, string what) => As<YamlMap>(node, what, "keys with values");

    /// <summary>The node as a list; nothing where it is something else.</summary>
    /// <param name="node">The node.</param>
    /// <param name="what">What it is to be, for a message.</param>
    /// <returns>The list.</returns>
    public YamlList? List(YamlNode node, string what) => As<YamlList>(node, what, "a list");

    /// <summary>The node as a text that is not empty; nothing where it is something else.</summary>
    /// <param name="node">The node.</param>
    /// <param name="what">What it is to be, for a message.</param>
    /// <returns>The text.</returns>
    public string? Text(YamlNode node, string what)
    {
        if (node is YamlScalar { IsNothing: false } scalar && scalar.Text.Trim().Length > 0)
        {
            return scalar.Text;
        }

        Add(node, $"{what} is {(node is YamlScalar ? "empty" : node.Kind)}; write a text.");
        return null;
    }

    /// <summary>The node as one text or a list of them; empty where it is something else.</summary>
    /// <param name="node">The node.</param>
    /// <param name="what">What it is to be, for a message.</param>
    /// <returns>The texts.</returns>
    public IReadOnlyList<string> Texts(YamlNode node, string what)
    {
        if (node is not YamlList list)
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
    /// <param name="map">The keys.</param>
    /// <param name="what">What they are the keys of, for a message.</param>
    /// <param name="known">The keys that mean something.</param>
    public void RefuseOtherKeys(YamlMap map, string what, params IReadOnlyList<string> known)
    {
        foreach (var entry in map.Entries)
        {
            if (!known.Contains(entry.Key.Text))
            {
                Add(entry.Key, $"{what} has no key \"{entry.Key.Text}\"; {Mend(entry.Key.Text, known)}");
            }
        }
    }

    private T? As<T>(YamlNode node, string what, string expected)
        where T : YamlNode
    {
        if (node is T right)
        {
            return right;
        }

        Add(node, $"{what} is {node.Kind}; write {expected}.");
        return null;
    }
}
