using System.Globalization;
using OpModel.Files.Yaml;
using OpModel.Organization;

namespace OpModel.Files;

/// <summary>Takes values out of keys, each of the form that it is to have; whatever has another is a problem, and is left out.</summary>
/// <param name="fields">The keys.</param>
/// <param name="what">What they are the keys of, for messages.</param>
/// <param name="context">The file, the names in it, the problems found.</param>
/// <param name="readBefore">The keys that were read already.</param>
internal sealed class FieldReader(YamlMap fields, string what, ReadingContext context, params IReadOnlyList<string> readBefore)
{
    public const string Name = "name";

    public const string Id = "id";

    /// <summary>The key of its class, where another is wanted than the one that is made from the id.</summary>
    public const string Class = "class";

    private readonly List<string> _known = [.. readBefore];

    /// <summary>The place of all of it.</summary>
    public Origin Origin => new FileOrigin(context.Path, fields.Place);

    /// <summary>An item as keys; one that is a text alone is the value of the key that matters most.</summary>
    public static YamlMap? MapOf(YamlNode item, string key, string what, YamlProblems problems) => item switch
    {
        YamlMap map => map,
        YamlScalar { IsNothing: false } => new(item.Place, [new(new(item.Place, key, IsPlain: true), item)]),
        _ => problems.Map(item, what),
    };

    /// <summary>Whether a key is there.</summary>
    public bool States(string key) => fields[key] is not null;

    /// <summary>Says that a key means something and was looked at already.</summary>
    public void Known(string key) => _known.Add(key);

    /// <summary>Refuses the keys that nobody asked for.</summary>
    public void RefuseOthers() => context.Problems.RefuseOtherKeys(fields, what, _known);

    /// <summary>A text; nothing where the key is not there.</summary>
    public string? Text(string key) => Node(key) is { } node ? context.Problems.Text(node, Of(key)) : null;

    /// <summary>A text that must be there.</summary>
    public string? NeededText(string key) => Needed(key) is { } node ? context.Problems.Text(node, Of(key)) : null;

    /// <summary>A text or a list of them.</summary>
    public EquatableArray<string> Texts(string key) => Node(key) is { } node ? new([.. context.Problems.Texts(node, Of(key))]) : default;

    /// <summary>Whether a key says so.</summary>
    public bool Flag(string key)
    {
        if (Node(key) is not { } node)
        {
            return false;
        }

        if (node is YamlScalar { IsPlain: true, Text: "true" or "false" } scalar)
        {
            return scalar.Text == "true";
        }

        context.Problems.Add(node, $"{Of(key)} is neither true nor false; write one of them.");
        return false;
    }

    /// <summary>A whole number between two others.</summary>
    public int? Number(string key, int least, int most)
    {
        if (Node(key) is not { } node || context.Problems.Text(node, Of(key)) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        context.Problems.Add(node, $"{Of(key)} is \"{text}\"; write a whole number from {least} to {most}.");
        return null;
    }

    /// <summary>A day.</summary>
    public IsoDate? Date(string key)
    {
        if (Node(key) is not { } node || context.Problems.Text(node, Of(key)) is not { } text)
        {
            return null;
        }

        if (IsoDate.TryParse(text.Trim(), out var date))
        {
            return date;
        }

        context.Problems.Add(node, $"{Of(key)} is \"{text}\", which is not a date; write year, month and day as in 2026-10-31.");
        return null;
    }

    /// <summary>The first and the last day on which something holds, each where it is stated.</summary>
    public (IsoDate? From, IsoDate? Until) Dates()
    {
        var (from, until) = (Date("from"), Date("until"));
        if (until < from)
        {
            Refuse("until", $"{what} ends on {until}, before it begins on {from}; exchange the two dates or mend one.");
        }

        return (from, until);
    }

    /// <summary>One of the words of a set; the one for nothing where the key is not there.</summary>
    public T Choice<T>(string key)
        where T : struct, Enum
        => Node(key) is { } node ? Word<T>(node, key) ?? default : default;

    /// <summary>One of the words of a set, which must be there.</summary>
    public T? NeededChoice<T>(string key)
        where T : struct, Enum
        => Needed(key) is { } node ? Word<T>(node, key) : null;

    /// <summary>Any of the words of a set, one or a list of them.</summary>
    public T Choices<T>(string key)
        where T : struct, Enum
    {
        if (Node(key) is not { } node)
        {
            return default;
        }

        var all = 0;
        foreach (var item in node is YamlList list ? list.Items : [node])
        {
            all |= Word<T>(item, key) is { } word ? Convert.ToInt32(word, CultureInfo.InvariantCulture) : 0;
        }

        return (T)Enum.ToObject(typeof(T), all);
    }

    /// <summary>A type of team.</summary>
    public TeamType? TeamTypeOf(string key) => Node(key) is { } node ? TeamTypeAt(node, key) : null;

    /// <summary>A type of team that must be there.</summary>
    public TeamType? NeededTeamType(string key) => Needed(key) is { } node ? TeamTypeAt(node, key) : null;

    /// <summary>Types of team, one or a list of them.</summary>
    public IEnumerable<TeamType> TeamTypes(string key) =>
        (Node(key) is { } node ? node is YamlList list ? list.Items : [node] : []).Select(item => TeamTypeAt(item, key)).OfType<TeamType>();

    /// <summary>The key of the element that is named; nothing where the key is not there.</summary>
    public string? Reference(string key, params IReadOnlyList<Type> definitions) => Node(key) is { } node ? KeyAt(node, key, definitions) : null;

    /// <summary>The key of the element that is named, which must be there.</summary>
    public string? NeededReference(string key, params IReadOnlyList<Type> definitions) => Needed(key) is { } node ? KeyAt(node, key, definitions) : null;

    /// <summary>Statements, one or a list of them; one that is a text alone is the value of the key that matters most.</summary>
    public EquatableArray<T> Statements<T>(string key, string mainKey, Func<FieldReader, T?> read)
        where T : class, IEquatable<T>
    {
        if (Node(key) is not { } node)
        {
            return default;
        }

        List<T> statements = [];
        foreach (var item in node is YamlList list ? list.Items : [node])
        {
            if (MapOf(item, mainKey, Of(key), context.Problems) is { } map)
            {
                FieldReader reader = new(map, Of(key), context);
                if (read(reader) is { } statement)
                {
                    statements.Add(statement);
                }

                reader.RefuseOthers();
            }
        }

        return new([.. statements]);
    }

    /// <summary>One statement.</summary>
    public T? Statement<T>(string key, string mainKey, Func<FieldReader, T?> read)
        where T : class, IEquatable<T>
    {
        if (Node(key) is YamlList list)
        {
            context.Problems.Add(list, $"{Of(key)} is a list; write one.");
            return null;
        }

        var statements = Statements(key, mainKey, read);
        return statements.Count == 0 ? null : statements[0];
    }

    /// <summary>Adds a problem with the value of a key.</summary>
    public void Refuse(string key, string message) => context.Problems.Add(fields[key] ?? fields, message);

    private YamlNode? Node(string key)
    {
        if (!_known.Contains(key))
        {
            _known.Add(key);
        }

        return fields[key];
    }

    private YamlNode? Needed(string key)
    {
        var node = Node(key);
        if (node is null)
        {
            context.Problems.Add(fields, $"{what} has no {key}; add the key \"{key}\".");
        }

        return node;
    }

    private string Of(string key) => $"{key} of {what}";

    private T? Word<T>(YamlNode node, string key)
        where T : struct, Enum
    {
        if (context.Problems.Text(node, Of(key)) is not { } text)
        {
            return null;
        }

        T[] values = [.. ((T[])Enum.GetValues(typeof(T))).Where(value => value.ToString() != "None")];
        foreach (var value in values)
        {
            if (Spelling.Hyphenated(value.ToString()) == text.Trim())
            {
                return value;
            }
        }

        context.Problems.Add(node, $"{Of(key)} is \"{text}\"; {YamlProblems.Mend(text, [.. values.Select(value => Spelling.Hyphenated(value.ToString()))])}");
        return null;
    }

    private TeamType? TeamTypeAt(YamlNode node, string key)
    {
        if (context.Problems.Text(node, Of(key)) is not { } text)
        {
            return null;
        }

        var type = TeamType.All.FirstOrDefault(type => Spelling.Hyphenated(type.Name) == text.Trim());
        if (type is null)
        {
            context.Problems.Add(
                node, $"{Of(key)} is \"{text}\"; {YamlProblems.Mend(text, [.. TeamType.All.Select(known => Spelling.Hyphenated(known.Name))])}");
        }

        return type;
    }

    private string? KeyAt(YamlNode node, string key, IReadOnlyList<Type> definitions)
    {
        if (context.Problems.Text(node, Of(key)) is not { } text)
        {
            return null;
        }

        var found = context.Find(text, definitions);
        if (found.Count == 1)
        {
            return found[0].Key;
        }

        var noun = string.Join(" or ", definitions.Select(Section.NounOf));
        context.Problems.Add(node, found.Count == 0
            ? $"there is no {noun} \"{text}\"; {YamlProblems.Mend(text, context.Names.Known(definitions))}"
            : $"\"{text}\" may be each of {string.Join(", ", found.Select(name => $"{name.Id} ({name.Key})"))}; write the {(found.Select(name => name.Id).Distinct().Count() == found.Count ? "id" : "class")} of one.");
        return null;
    }
}
