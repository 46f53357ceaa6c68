using System.Globalization;
using OpModel.Files.Yaml;
using OpModel.Funding;
using OpModel.Organization;

namespace OpModel.Files;

/// <summary>Takes values out of the keys of a file; whatever has another form than it is to have is a problem, and is left out.</summary>
internal sealed class YamlFieldReader : FieldReader
{
    private readonly YamlMap _fields;
    private readonly ReadingContext _context;

    /// <summary>What the keys are of; for those of a statement, the key under which it stands, in those that are around it.</summary>
    private readonly string _what;
    private readonly YamlFieldReader? _around;

    private readonly List<string> _known;

    /// <param name="fields">The keys.</param>
    /// <param name="what">What they are the keys of, for messages.</param>
    /// <param name="context">The file, the names in it, the problems found.</param>
    /// <param name="readBefore">The keys that were read already.</param>
    public YamlFieldReader(YamlMap fields, string what, ReadingContext context, params IReadOnlyList<string> readBefore) =>
        (_fields, _what, _context, _known) = (fields, what, context, [.. readBefore]);

    private YamlFieldReader(YamlMap fields, YamlFieldReader around, string key)
        : this(fields, key, around._context) => _around = around;

    /// <inheritdoc/>
    public override string What => _around?.Of(_what) ?? _what;

    /// <inheritdoc/>
    public override Origin Origin => new FileOrigin(_context.Path, _fields.Place);

    /// <inheritdoc/>
    public override bool States(string key) => _fields[key] is not null;

    /// <summary>Says that a key means something and was looked at already.</summary>
    public void Known(string key) => _known.Add(key);

    /// <summary>Refuses the keys that nobody asked for.</summary>
    public void RefuseOthers()
    {
        foreach (var entry in _fields.Entries)
        {
            if (!_known.Contains(entry.Key.Text))
            {
                _context.Problems.Add(entry.Key.Place, $"{Having} has no key \"{entry.Key.Text}\"; {YamlProblems.Mend(entry.Key.Text, [.. _known.Distinct()])}");
            }
        }
    }

    /// <inheritdoc/>
    public override string? Text(string key) => Node(key) is { } node ? TextAt(node, key) : null;

    /// <inheritdoc/>
    public override string? NeededText(string key) => Needed(key) is { } node ? TextAt(node, key) : null;

    /// <inheritdoc/>
    public override string? NeededCurrency(string key)
    {
        var code = NeededText(key);
        if (code is not null && Iso4217.Find(code) is null)
        {
            Refuse(key, MoneyText.DescribeUnknownCurrency(code));
        }

        return code;
    }

    /// <inheritdoc/>
    public override EquatableArray<string> Texts(string key) => Node(key) is { } node ? new([.. _context.Problems.Texts(node, Of(key))]) : default;

    /// <inheritdoc/>
    public override bool Flag(string key)
    {
        if (Node(key) is not { } node)
        {
            return false;
        }

        if (node is YamlScalar { IsPlain: true, Text: "true" or "false" } scalar)
        {
            return scalar.Text == "true";
        }

        _context.Problems.Add(node, $"{Of(key)} is neither true nor false; write one of them.");
        return false;
    }

    /// <inheritdoc/>
    public override int? Number(string key, int least, int most)
    {
        if (Node(key) is not { } node || TextAt(node, key) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        _context.Problems.Add(node, $"{Of(key)} is \"{text}\"; write a whole number from {least} to {most}.");
        return null;
    }

    /// <inheritdoc/>
    public override IsoDate? Date(string key)
    {
        if (Node(key) is not { } node || TextAt(node, key) is not { } text)
        {
            return null;
        }

        if (IsoDate.TryParse(text.Trim(), out var date))
        {
            return date;
        }

        _context.Problems.Add(node, $"{Of(key)} is \"{text}\", which is not a date; write year, month and day as in 2026-10-31.");
        return null;
    }

    /// <inheritdoc/>
    public override T Choice<T>(string key) => Node(key) is { } node && TryWord(node, key, WordSets.Of<T>(), out var value) ? value : default;

    /// <inheritdoc/>
    public override T? NeededChoice<T>(string key) => Needed(key) is { } node && TryWord(node, key, WordSets.Of<T>(), out var value) ? value : null;

    /// <inheritdoc/>
    public override T? ChoiceIfStated<T>(string key) => Node(key) is { } node && TryWord(node, key, WordSets.Of<T>(), out var value) ? value : null;

    /// <inheritdoc/>
    public override T Choices<T>(string key)
    {
        var all = 0;
        foreach (var item in ItemsOf(Node(key)))
        {
            all |= TryWord(item, key, WordSets.Of<T>(), out var value) ? Convert.ToInt32(value, CultureInfo.InvariantCulture) : 0;
        }

        return (T)Enum.ToObject(typeof(T), all);
    }

    /// <inheritdoc/>
    public override TeamType? TeamTypeOf(string key) => Node(key) is { } node && TryWord(node, key, WordSets.TeamTypes, out var type) ? type : null;

    /// <inheritdoc/>
    public override TeamType? NeededTeamType(string key) => Needed(key) is { } node && TryWord(node, key, WordSets.TeamTypes, out var type) ? type : null;

    /// <inheritdoc/>
    public override IReadOnlyList<TeamType> TeamTypes(string key) =>
        [.. ItemsOf(Node(key)).Select(item => TryWord(item, key, WordSets.TeamTypes, out var type) ? type : null).OfType<TeamType>()];

    /// <inheritdoc/>
    public override string? Reference(string key, params IReadOnlyList<Type> definitions) => Node(key) is { } node ? KeyAt(node, key, definitions) : null;

    /// <inheritdoc/>
    public override string? NeededReference(string key, params IReadOnlyList<Type> definitions) =>
        Needed(key) is { } node ? KeyAt(node, key, definitions) : null;

    /// <inheritdoc/>
    public override EquatableArray<T> Statements<T>(string key, string mainKey, Func<FieldReader, T?> read)
        where T : class
    {
        if (Node(key) is not { } node)
        {
            return default;
        }

        if (node is not YamlList list)
        {
            return ReadStatement(node, key, mainKey, read) is { } only ? new([only]) : new([]);
        }

        var statements = new T[list.Items.Count];
        var count = 0;
        for (var index = 0; index < statements.Length; index++)
        {
            if (ReadStatement(list.Items[index], key, mainKey, read) is { } statement)
            {
                statements[count++] = statement;
            }
        }

        Array.Resize(ref statements, count);
        return new(statements);
    }

    /// <inheritdoc/>
    public override T? Statement<T>(string key, string mainKey, Func<FieldReader, T?> read)
        where T : class
    {
        var node = Node(key);
        if (node is not YamlList list)
        {
            return node is null ? null : ReadStatement(node, key, mainKey, read);
        }

        _context.Problems.Add(list, $"{Of(key)} is a list; write one.");
        return null;
    }

    /// <inheritdoc/>
    public override void Refuse(string key, string message) => _context.Problems.Add(_fields[key] ?? _fields, message);

    private static IReadOnlyList<YamlNode> ItemsOf(YamlNode? node) => node is YamlList list ? list.Items : node is null ? [] : [node];

    private T? ReadStatement<T>(YamlNode item, string key, string mainKey, Func<FieldReader, T?> read)
        where T : class
    {
        var map = item as YamlMap ?? MapOf(item, mainKey, Of(key), _context.Problems);
        if (map is null)
        {
            return null;
        }

        YamlFieldReader reader = new(map, this, key);
        var statement = read(reader);
        reader.RefuseOthers();
        return statement;
    }

    private YamlNode? Node(string key)
    {
        _known.Add(key);
        return _fields[key];
    }

    private YamlNode? Needed(string key)
    {
        var node = Node(key);
        if (node is null)
        {
            _context.Problems.Add(_fields, $"{Having} has no {key}; add the key \"{key}\".");
        }

        return node;
    }

    /// <summary>Whose keys these are, for a message. What stands below a key may be one of several.</summary>
    private string Having => _around is null ? What : $"an entry of {What}";

    private string Of(string key) => $"{key} of {What}";

    private string? TextAt(YamlNode node, string key) =>
        node is YamlScalar { SaysSomething: true } scalar ? scalar.Text : _context.Problems.Text(node, Of(key));

    private bool TryWord<T>(YamlNode node, string key, WordSet<T> words, out T value)
    {
        if (TextAt(node, key) is not { } text)
        {
            value = default!;
            return false;
        }

        if (words.TryFind(text.Trim(), out value!))
        {
            return true;
        }

        _context.Problems.Add(node, $"{Of(key)} is \"{text}\"; {YamlProblems.Mend(text, words.Words)}");
        return false;
    }

    private string? KeyAt(YamlNode node, string key, IReadOnlyList<Type> definitions)
    {
        if (TextAt(node, key) is not { } text)
        {
            return null;
        }

        var found = _context.Find(text, definitions);
        if (found.Count == 1)
        {
            return found[0].Key;
        }

        if (found.Count == 0)
        {
            _context.Problems.Add(node, $"there is no {string.Join(" or ", definitions.Select(Section.NounOf))} \"{text}\"; {_context.Names.Mend(text, definitions)}");
        }
        else
        {
            _context.Problems.Add(node, $"\"{text}\" may be each of {Some(found)}; write the {(found.Select(name => name.Id).Distinct().Count() == found.Count ? "id" : "class")} of one.");
        }

        return null;
    }

    /// <summary>The first few of several elements, each with its id and its class.</summary>
    private static string Some(IReadOnlyList<ElementName> found) =>
        string.Join(", ", found.Take(YamlProblems.Named).Select(name => $"{name.Id} ({name.Key})")) + (found.Count > YamlProblems.Named ? ", ..." : "");
}
