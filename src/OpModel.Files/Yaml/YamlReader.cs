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
    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private readonly TextPool _texts;

    /// <summary>The items of the lists that are open, those of the innermost last.</summary>
    private readonly List<YamlNode> _items = [];

    /// <summary>The keys and values of the maps that are open, those of the innermost last.</summary>
    private readonly List<YamlEntry> _entries = [];

    /// <summary>How many characters stand before what is scanned: a byte-order mark, which somebody handed over with the text.</summary>
    private readonly int _skipped;

    private readonly string _text;

    private int _values;

    private YamlReader(string text, YamlLimits limits)
    {
        _limits = limits;
        _text = text;
        StringReader reader = new(text);
        if (text.Length > 0 && text[0] == '\uFEFF')
        {
            _skipped = 1;
            reader.Read();
        }

        _scanner = new Scanner(reader);
        _parser = new Parser(_scanner);
        _texts = new(text.Length);
    }

    public static YamlStream Read(string text, YamlLimits limits, string form)
    {
        List<YamlNode> documents = [];
        if (text.Length > limits.Length)
        {
            return Refuse(documents, FilePlace.Beginning, $"the file has {text.Length} characters, and {limits.Length} are taken; split it.");
        }

        if (UnreadableCharacter.Find(text) is { } unreadable)
        {
            return new(documents, unreadable);
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
            return Refuse(documents, yaml.Failing(e.Start.Equals(Mark.Empty) ? yaml._scanner.CurrentPosition : e.Start), $"this is not {form}: {Sentence(e.Message)}");
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // The scanner fails so on some texts, such as a ":" behind an odd sign; all that is known is how far it came.
            return Refuse(documents, yaml.Failing(yaml._scanner.CurrentPosition), $"this is not {form} from here on; put texts with special signs in quotes.");
        }
    }

    private static YamlStream Refuse(List<YamlNode> documents, FilePlace place, string message) => new(documents, new FileProblem(place, message));

    private static string Sentence(string message) => char.ToLowerInvariant(message[0]) + message.Substring(1).TrimEnd('.') + ".";

    /// <summary>A place as the scanner tells it. At the end of the file, beyond which the scanner looks, its line may be one that the file does not have.</summary>
    private FilePlace At(in Mark start) =>
        _skipped + start.Index < _text.Length
            ? new((int)start.Line, (int)start.Column, _skipped + (int)start.Index, 0)
            : YamlLines.PlaceOf(_text, _text.Length, 0);

    /// <summary>A place at which something fails, where the scanner's line may be another than that of its character.</summary>
    private FilePlace Failing(in Mark start) => YamlLines.PlaceOf(_text, (int)Math.Min(_skipped + start.Index, _text.Length), 0);

    private FilePlace Between(in Mark start, in Mark end) =>
        At(start) with { Length = start.Line == end.Line ? (int)(end.Index - start.Index) : 0 };

    private void ReadDocuments(List<YamlNode> documents)
    {
        Next();
        while (Next() is not StreamEnd)
        {
            if (ReadNode(Next(), _limits.Depth) is not YamlScalar { Text: "", IsPlain: true } and var root)
            {
                documents.Add(root);
            }

            Next();
        }
    }

    private ParsingEvent Next() => _parser.MoveNext() ? _parser.Current! : throw new InvalidOperationException();

    private YamlNode ReadNode(ParsingEvent begins, int depthLeft)
    {
        Refuse(begins, depthLeft);
        return begins switch
        {
            Scalar scalar => new YamlScalar(Between(scalar.Start, scalar.End), Text(scalar), scalar.Style == ScalarStyle.Plain),
            SequenceStart => ReadList(begins.Start, depthLeft),
            MappingStart map => ReadMap(map, depthLeft),
            _ => throw new InvalidOperationException(),
        };
    }

    /// <summary>Refuses what this reader does not take of YAML.</summary>
    private void Refuse(ParsingEvent begins, int depthLeft)
    {
        if (begins is AnchorAlias alias)
        {
            throw new RefusedException(At(alias.Start), $"the alias *{alias.Value} is not allowed; write the value out.");
        }

        if (begins is not NodeEvent node)
        {
            return;
        }

        if (!node.Anchor.IsEmpty)
        {
            throw new RefusedException(At(node.Start), $"the anchor &{node.Anchor} is not allowed; take it out and write each value out.");
        }

        if (node.Tag is { IsEmpty: false, IsNonSpecific: false })
        {
            throw new RefusedException(At(node.Start), $"the type tag {node.Tag} is not allowed; take it out.");
        }

        if (depthLeft == 0)
        {
            throw new RefusedException(At(node.Start), $"values are nested more than {_limits.Depth} deep, and none needs to be.");
        }

        if (++_values > _limits.Values)
        {
            throw new RefusedException(At(node.Start), $"the file has more than {_limits.Values} keys and values; split it.");
        }
    }

    private string Text(Scalar scalar)
    {
        if (scalar.Value.Length > _limits.TextLength)
        {
            throw new RefusedException(At(scalar.Start), $"this text has {scalar.Value.Length} characters, and {_limits.TextLength} are taken; shorten it.");
        }

        return _texts.Shared(scalar.Value);
    }

    private YamlList ReadList(in Mark start, int depthLeft)
    {
        var first = _items.Count;
        for (var begins = Next(); begins is not SequenceEnd; begins = Next())
        {
            _items.Add(ReadNode(begins, depthLeft - 1));
        }

        var items = new YamlNode[_items.Count - first];
        _items.CopyTo(first, items, 0, items.Length);
        _items.RemoveRange(first, items.Length);
        return new(At(start), items);
    }

    private YamlMap ReadMap(MappingStart map, int depthLeft)
    {
        var start = map.Start;
        var first = _entries.Count;
        KeyLines keys = new(_entries, first);
        var next = Next();
        for (; next is not MappingEnd; next = Next())
        {
            Refuse(next, depthLeft - 1);
            if (next is not Scalar scalar)
            {
                throw new RefusedException(At(start), "a key is a list or has keys itself; write it as a text.");
            }

            YamlKey key = new(Between(scalar.Start, scalar.End), Text(scalar), scalar.Style == ScalarStyle.Plain);
            if (keys.FirstLineOf(key) is { } line)
            {
                throw new RefusedException(key.Place, $"the key \"{key.Text}\" stands here again after line {line}; keep one.");
            }

            _entries.Add(ReadEntry(key, Next(), depthLeft - 1));
        }

        var entries = new YamlEntry[_entries.Count - first];
        _entries.CopyTo(first, entries, 0, entries.Length);
        _entries.RemoveRange(first, entries.Length);
        if (map.Style != MappingStyle.Flow)
        {
            return new(FirstLine(start, entries), entries);
        }

        // The parser lets the end of {...} stand before its brace.
        var end = next.Start;
        return new(Between(start, new Mark(end.Index + 1, end.Line, end.Column + 1)), entries);
    }

    private YamlEntry ReadEntry(in YamlKey key, ParsingEvent value, int depthLeft)
    {
        if (value is not Scalar scalar)
        {
            return new(key, ReadNode(value, depthLeft));
        }

        Refuse(scalar, depthLeft);
        return new(key, Between(scalar.Start, scalar.End), Text(scalar), scalar.Style == ScalarStyle.Plain);
    }

    /// <summary>The part of a block of keys that stands on its first line.</summary>
    private FilePlace FirstLine(in Mark start, YamlEntry[] entries)
    {
        var place = At(start);
        if (entries.Length == 0)
        {
            return place;
        }

        var (key, value) = (entries[0].Key.Place, entries[0].Value.Place);
        var last = value.Line == key.Line && value.Length > 0 ? value : key;
        // What the scanner takes for the line may begin behind its first key, where odd signs stand for the end of a line.
        return place with { Length = Math.Max(0, last.Start + last.Length - place.Start) };
    }

    /// <summary>Leaves the recursion at the first thing that is refused; never leaves this type.</summary>
    private sealed class RefusedException(FilePlace place, string message) : Exception(message)
    {
        public FilePlace Place { get; } = place;
    }
}
