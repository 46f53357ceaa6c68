using System.Runtime.CompilerServices;
using OpModel.Checking;

namespace OpModel.Files.Yaml;

/// <summary>Gathers what is wrong with a file, and takes values out of the nodes of YAML where they have the right form.</summary>
internal sealed class YamlProblems
{
    /// <summary>How many problems of a file are told. More are counted only: a file of another form would have one on every line.</summary>
    public const int Most = 200;

    /// <summary>How many of the names that mean something are told, where none is near.</summary>
    internal const int Named = 12;

    private readonly List<FileProblem> _found = [];
    private FilePlace _firstLeftOut;
    private readonly string _noun;
    private readonly string _mend;
    private int _leftOut;

    /// <summary>Makes an empty list.</summary>
    public YamlProblems()
        : this("problem", "; mend the others first")
    {
    }

    private YamlProblems(string noun, string mend) => (_noun, _mend) = (noun, mend);

    /// <summary>What was found, in the order of finding. Of very many, the last one tells how many there are beside the others.</summary>
    public IReadOnlyList<FileProblem> Found => _leftOut == 0
        ? _found
        : [.. _found, new(_firstLeftOut, $"{Words.Count(_leftOut, $"more {_noun}")} of this file {(_leftOut == 1 ? "is" : "are")} not told{_mend}.")];

    /// <summary>Whether as many were found as are told.</summary>
    internal bool IsFull => _found.Count >= Most;

    /// <summary>Makes an empty list of what is worth a note and no problem.</summary>
    internal static YamlProblems OfNotes() => new("note", "");

    /// <summary>What to write in place of a name that is not known.</summary>
    /// <param name="name">The name that was written.</param>
    /// <param name="known">The names that mean something there.</param>
    /// <returns>The end of a message.</returns>
    public static string Mend(string name, IReadOnlyList<string> known) =>
        NearestName.Find(name, known) is { } nearest ? DidYouMean(nearest) : OneOf(known);

    internal static string DidYouMean(string nearest) => $"did you mean \"{nearest}\"?";

    internal static string OneOf(IReadOnlyList<string> known) => $"write one of {string.Join(", ", known.Take(Named))}{(known.Count > Named ? ", ..." : ".")}";

    /// <summary>Adds a problem at a node's place.</summary>
    /// <param name="at">The node.</param>
    /// <param name="message">What is wrong and how to mend it.</param>
    public void Add(YamlNode at, string message) => Add(at.Place, message);

    /// <summary>Adds a problem.</summary>
    /// <param name="at">Where.</param>
    /// <param name="message">What is wrong and how to mend it.</param>
    public void Add(FilePlace at, string message)
    {
        if (IsFull)
        {
            _firstLeftOut = _leftOut == 0 ? at : _firstLeftOut;
            _leftOut++;
        }
        else
        {
            _found.Add(new(at, message));
        }
    }

    /// <summary>Adds a problem at a node's place. Its message is put together only where it is told.</summary>
    /// <param name="at">The node.</param>
    /// <param name="message">What is wrong and how to mend it.</param>
    public void Add(YamlNode at, [InterpolatedStringHandlerArgument("")] ref ProblemMessage message) => Add(at.Place, message.ToString());

    /// <summary>Adds a problem. Its message is put together only where it is told.</summary>
    /// <param name="at">Where.</param>
    /// <param name="message">What is wrong and how to mend it.</param>
    public void Add(FilePlace at, [InterpolatedStringHandlerArgument("")] ref ProblemMessage message) => Add(at, message.ToString());

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
        if (node is YamlScalar { SaysSomething: true } scalar)
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
                Add(entry.Key.Place, $"{what} has no key \"{entry.Key.Text}\"; {Mend(entry.Key.Text, known)}");
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

        Add(node, $"{what} is {(node is YamlScalar { IsNothing: true } ? "empty" : node.Kind)}; write {expected}.");
        return null;
    }
}
