using System.Text;

namespace OpModel.Files.Yaml;

/// <summary>Writes nodes as people write YAML: what is short on one line, what is long or has keys within keys as a block.</summary>
/// <remarks>Where nodes say that they stand makes no difference. A scalar that is plain is written as it is; another one has quotes where it needs them.</remarks>
internal sealed class YamlWriter
{
    /// <summary>The longest line of keys or of a list.</summary>
    private const int Width = 120;

    private const int IndentWidth = 2;

    private readonly StringBuilder _text = new();

    /// <summary>Writes a file.</summary>
    /// <param name="sections">Its keys, which have blank lines between them.</param>
    /// <returns>The text of the file.</returns>
    public static string Write(YamlMap sections)
    {
        YamlWriter writer = new();
        foreach (var entry in sections.Entries)
        {
            if (writer._text.Length > 0)
            {
                writer._text.Append('\n');
            }

            writer.WriteEntry(entry, 0);
        }

        return writer._text.ToString();
    }

    /// <summary>Writes a file of several documents.</summary>
    /// <param name="documents">The keys of each.</param>
    /// <returns>The text of the file.</returns>
    public static string WriteAll(IEnumerable<YamlMap> documents)
    {
        YamlWriter writer = new();
        foreach (var document in documents)
        {
            writer._text.Append(writer._text.Length > 0 ? "---\n" : "");
            foreach (var entry in document.Entries)
            {
                writer.WriteEntry(entry, 0);
            }
        }

        return writer._text.ToString();
    }

    /// <summary>A node on one line, however long.</summary>
    /// <param name="node">The node.</param>
    /// <returns>The line, as it may stand within another.</returns>
    public static string Flow(YamlNode node) => node switch
    {
        YamlMap { Entries.Count: 0 } => "{}",
        YamlMap map => $"{{ {string.Join(", ", map.Entries.Select(entry => $"{entry.Key.Text}: {Flow(entry.Value)}"))} }}",
        YamlList list => $"[{string.Join(", ", list.Items.Select(Flow))}]",
        YamlScalar scalar => Spelled(scalar, isWithin: true),
        _ => throw new ArgumentException($"{node.Kind} cannot be written.", nameof(node)),
    };

    private void WriteEntry(YamlEntry entry, int indent)
    {
        _text.Append(entry.Key.Text).Append(':');
        if (entry.Value is YamlScalar { IsPlain: false } scalar && YamlSpelling.IsBlock(scalar.Text))
        {
            WriteBlock(scalar.Text, indent + IndentWidth);
        }
        else if (OnOneLine(entry.Value, indent + entry.Key.Text.Length + 2) is { } line)
        {
            _text.Append(' ').Append(line).Append('\n');
        }
        else
        {
            _text.Append('\n').Append(' ', indent + IndentWidth);
            WriteNested(entry.Value, indent + IndentWidth);
        }
    }

    /// <summary>Writes a list or keys, the first of which stands where the line begins already.</summary>
    private void WriteNested(YamlNode node, int indent)
    {
        var isFirst = true;
        foreach (var item in node is YamlList list ? list.Items : [])
        {
            Begin();
            _text.Append("- ");
            if (OnOneLine(item, indent + IndentWidth) is { } line)
            {
                _text.Append(line).Append('\n');
            }
            else
            {
                WriteNested(item, indent + IndentWidth);
            }
        }

        foreach (var entry in node is YamlMap map ? map.Entries : [])
        {
            Begin();
            WriteEntry(entry, indent);
        }

        void Begin()
        {
            _text.Append(' ', isFirst ? 0 : indent);
            isFirst = false;
        }
    }

    /// <summary>A text of several lines, as such.</summary>
    private void WriteBlock(string text, int indent)
    {
        _text.Append(" |").Append(text[text.Length - 1] == '\n' ? "" : "-").Append('\n');
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            _text.Append(' ', line.Length == 0 ? 0 : indent).Append(line).Append('\n');
        }
    }

    /// <summary>A node on the line that has begun; nothing where it is a list or has keys, and is too long or has some within it.</summary>
    private static string? OnOneLine(YamlNode node, int column)
    {
        if (node is YamlScalar scalar)
        {
            return Spelled(scalar, isWithin: false);
        }

        if (!IsFlat(node))
        {
            return null;
        }

        var line = Flow(node);
        return column + line.Length <= Width ? line : null;
    }

    private static bool IsFlat(YamlNode node) => node switch
    {
        YamlMap map => !map.IsBlock && map.Entries.All(entry => entry.Value is YamlScalar || (entry.Value is YamlList list && IsFlat(list))),
        YamlList list => list.Items.All(item => item is YamlScalar),
        _ => true,
    };

    private static string Spelled(YamlScalar scalar, bool isWithin) => scalar.IsPlain ? scalar.Text : YamlSpelling.Of(scalar.Text, isWithin);
}
