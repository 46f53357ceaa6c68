using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace OpModel.Files.Yaml;

/// <summary>
/// Reads YAML, and JSON with it, into nodes that know their places. Of YAML it takes what people write by hand: no anchors, aliases or type
/// tags, no key twice, a limited depth; so that a file means what it looks like and cannot blow up.
/// </summary>
internal sealed class YamlReader
{
    private readonly YamlLimits _limits;
    private readonly Parser _parser;

    private YamlReader(string text, YamlLimits limits)
    {
        _limits = limits;
        _parser = new Parser(new StringReader(text));
    }

    public static YamlStream Read(string text, YamlLimits limits)
    {
        List<YamlNode> documents = [];
        if (text.Length > limits.Length)
        {
            return Refuse(documents, FilePlace.Beginning, $"the file has {text.Length} characters, and {limits.Length} are taken; split it.");
        }

        YamlReader yaml = new(text, limits);
        try
        {
            yaml.ReadDocuments(documents);
            return new(documents, Problem: null);
        }
        catch (RefusedException refused)
        {
            return Refuse(documents, refused.Place, refused.Message);
        }
        catch (YamlException e)
        {
            return Refuse(documents, At(e.Start), $"this is not YAML: {Sentence(e.Message)}");
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // The scanner fails so on some texts, such as a ":" behind an odd sign; all that is known is what it read last.
            return Refuse(
                documents,
                At(yaml._parser.Current?.End ?? new Mark(0, 1, 1)),
                "this is not YAML from here on; put texts with special signs in quotes.");
        }
    }

    private static YamlStream Refuse(List<YamlNode> documents, FilePlace place, string message) => new(documents, new FileProblem(place, message));

    private static string Sentence(string message) => char.ToLowerInvariant(message[0]) + message.Substring(1).TrimEnd('.') + ".";

    private static FilePlace At(Mark start) => new((int)start.Line, (int)start.Column, (int)start.Index, 0);

    private static FilePlace Between(Mark start, Mark end) =>
        new((int)start.Line, (int)start.Column, (int)start.Index, start.Line == end.Line ? (int)(end.Index - start.Index) : 0);

    private void ReadDocuments(List<YamlNode> documents)
    {
        _parser.Consume<StreamStart>();
        while (!_parser.TryConsume<StreamEnd>(out _))
        {
            _parser.Consume<DocumentStart>();
            if (ReadNode(_limits.Depth) is not YamlScalar { Text: "", IsPlain: true } and var root)
            {
                documents.Add(root);
            }

            _parser.Consume<DocumentEnd>();
        }
    }

    private YamlNode ReadNode(int depthLeft)
    {
        if (_parser.Accept<AnchorAlias>(out var alias))
        {
            throw new RefusedException(At(alias.Start), $"the alias *{alias.Value} is not allowed; write the value out.");
        }

        var start = _parser.Accept<NodeEvent>(out var node) ? node.Start : Mark.Empty;
        if (node is { Anchor.IsEmpty: false })
        {
            throw new RefusedException(At(start), $"the anchor &{node.Anchor} is not allowed; take it out and write each value out.");
        }

        if (node is { Tag: { IsEmpty: false, IsNonSpecific: false } })
        {
            throw new RefusedException(At(start), $"the type tag {node.Tag} is not allowed; take it out.");
        }

        if (depthLeft == 0)
        {
            throw new RefusedException(At(start), $"values are nested more than {_limits.Depth} deep, and none needs to be.");
        }

        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            return new YamlScalar(Between(scalar.Start, scalar.End), scalar.Value, scalar.Style == ScalarStyle.Plain);
        }

        return _parser.TryConsume<SequenceStart>(out _) ? ReadList(start, depthLeft) : ReadMap(start, depthLeft);
    }

    private YamlList ReadList(Mark start, int depthLeft)
    {
        List<YamlNode> items = [];
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadNode(depthLeft - 1));
        }

        return new(At(start), items);
    }

    private YamlMap ReadMap(Mark start, int depthLeft)
    {
        var isFlow = _parser.Consume<MappingStart>().Style == MappingStyle.Flow;
        List<KeyValuePair<YamlScalar, YamlNode>> entries = [];
        Dictionary<string, int> lineOfKey = new(StringComparer.Ordinal);
        while (!_parser.Accept<MappingEnd>(out _))
        {
            if (ReadNode(depthLeft - 1) is not YamlScalar key)
            {
                throw new RefusedException(At(start), "a key is a list or has keys itself; write it as a text.");
            }

            if (lineOfKey.TryGetValue(key.Text, out var first))
            {
                throw new RefusedException(key.Place, $"the key \"{key.Text}\" stands here again after line {first}; keep one.");
            }

            lineOfKey.Add(key.Text, key.Place.Line);
            entries.Add(new(key, ReadNode(depthLeft - 1)));
        }

        // The parser lets the end of {...} stand before its brace.
        var end = _parser.Consume<MappingEnd>().Start;
        return new(isFlow ? Between(start, new Mark(end.Index + 1, end.Line, end.Column + 1)) : FirstLine(start, entries), entries);
    }

    /// <summary>The part of a block of keys that stands on its first line.</summary>
    private static FilePlace FirstLine(Mark start, List<KeyValuePair<YamlScalar, YamlNode>> entries)
    {
        var place = At(start);
        if (entries.Count == 0)
        {
            return place;
        }

        var (key, value) = (entries[0].Key.Place, entries[0].Value.Place);
        var last = value.Line == key.Line && value.Length > 0 ? value : key;
        return place with { Length = last.Start + last.Length - place.Start };
    }

    /// <summary>Leaves the recursion at the first thing that is refused; never leaves this type.</summary>
    private sealed class RefusedException(FilePlace place, string message) : Exception(message)
    {
        public FilePlace Place { get; } = place;
    }
}
