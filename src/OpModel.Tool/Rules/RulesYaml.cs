using OneOf;
using OpModel.Chargeback;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace OpModel.Tool.Rules;

/// <summary>
/// Reads YAML, and JSON with it, into nodes that know their places. Of YAML it takes what a rules file needs: no anchors, aliases or type
/// tags, no key twice, one document, a limited depth; so that a file means what it looks like and cannot blow up.
/// </summary>
internal sealed class RulesYaml
{
    private const int MaximumDepth = 16;

    private readonly string _name;
    private readonly Parser _parser;

    private RulesYaml(string text, string name)
    {
        _name = name;
        _parser = new Parser(new StringReader(text));
    }

    /// <summary>Reads a document.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="name">What to call the file in messages.</param>
    /// <returns>The document's root, or the first thing that is wrong with it.</returns>
    public static OneOf<RulesNode, InputProblem> Read(string text, string name)
    {
        var yaml = new RulesYaml(text, name);
        try
        {
            return yaml.ReadDocument();
        }
        catch (RefusedException refused)
        {
            return RulesPlace.Problem(name, refused.Start, refused.Message);
        }
        catch (YamlException e)
        {
            return RulesPlace.Problem(name, e.Start, $"this is not YAML: {Sentence(e.Message)}");
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // The scanner fails so on some texts, such as a ":" behind an odd sign; all that is known is what it read last.
            return RulesPlace.Problem(
                name,
                yaml._parser.Current?.End ?? new Mark(0, 1, 1),
                "this is not YAML from here on; put texts with special signs in quotes.");
        }
    }

    private static string Sentence(string message) => char.ToLowerInvariant(message[0]) + message[1..].TrimEnd('.') + ".";

    private OneOf<RulesNode, InputProblem> ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.TryConsume<StreamEnd>(out _))
        {
            return new InputProblem(_name, null, null, "the rules file is empty; begin with the key organisation.");
        }

        _parser.Consume<DocumentStart>();
        var root = ReadNode(MaximumDepth);
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
        {
            throw new RefusedException(second.Start, "a second document begins; keep all rules in one.");
        }

        return root;
    }

    private RulesNode ReadNode(int depthLeft)
    {
        if (_parser.Accept<AnchorAlias>(out var alias))
        {
            throw new RefusedException(alias.Start, $"the alias *{alias.Value} is not allowed; write the value out.");
        }

        var start = _parser.Accept<NodeEvent>(out var node) ? node.Start : Mark.Empty;
        if (node is { Anchor.IsEmpty: false })
        {
            throw new RefusedException(start, $"the anchor &{node.Anchor} is not allowed; take it out and write each value out.");
        }

        if (node is { Tag: { IsEmpty: false, IsNonSpecific: false } })
        {
            throw new RefusedException(start, $"the type tag {node.Tag} is not allowed; take it out.");
        }

        if (depthLeft == 0)
        {
            throw new RefusedException(start, $"values are nested more than {MaximumDepth} deep; a rules file needs less.");
        }

        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            return new RulesScalar(scalar.Start, scalar.Value, scalar.Style == ScalarStyle.Plain);
        }

        return _parser.TryConsume<SequenceStart>(out _) ? ReadList(start, depthLeft) : ReadMap(start, depthLeft);
    }

    private RulesList ReadList(Mark start, int depthLeft)
    {
        var items = new List<RulesNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadNode(depthLeft - 1));
        }

        return new RulesList(start, items);
    }

    private RulesMap ReadMap(Mark start, int depthLeft)
    {
        _parser.Consume<MappingStart>();
        var entries = new List<(RulesScalar, RulesNode)>();
        var lineOfKey = new Dictionary<string, long>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            if (ReadNode(depthLeft - 1) is not RulesScalar key)
            {
                throw new RefusedException(start, "a key is a list or has keys itself; write it as a text.");
            }

            if (!lineOfKey.TryAdd(key.Text, key.Start.Line))
            {
                var first = lineOfKey[key.Text];
                throw new RefusedException(key.Start, $"the key \"{key.Text}\" stands here again after line {first}; keep one.");
            }

            entries.Add((key, ReadNode(depthLeft - 1)));
        }

        return new RulesMap(start, entries);
    }

    /// <summary>Leaves the recursion at the first thing that is refused; never leaves this type.</summary>
    private sealed class RefusedException(Mark start, string message) : Exception(message)
    {
        public Mark Start { get; } = start;
    }
}
