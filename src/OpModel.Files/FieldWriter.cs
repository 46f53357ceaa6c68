using System.Globalization;
using OpModel.Files.Yaml;
using OpModel.Funding;
using OpModel.Organization;

namespace OpModel.Files;

/// <summary>Gathers the keys of an element or of a statement, as <see cref="FieldReader"/> takes them; what it would refuse is left out and told.</summary>
/// <param name="what">What they are the keys of, for messages.</param>
/// <param name="context">The names of the organisation, and what was left out.</param>
internal sealed class FieldWriter(string what, WritingContext context)
{
    private readonly List<YamlEntry> _fields = [];

    /// <summary>Whether something that it needs cannot be written, so that none of it is.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>What was gathered: the value alone where that is all that is said, else keys with values.</summary>
    /// <param name="mainKey">The key whose value may stand alone.</param>
    public YamlNode Node(string mainKey) =>
        _fields is [{ Key: var key, Value: YamlScalar value }] && key.Text == mainKey ? value : Map;

    /// <summary>The keys with their values.</summary>
    public YamlMap Map => new(FilePlace.Beginning, [.. _fields]);

    /// <summary>A text, where there is one.</summary>
    public void Text(string key, string? text)
    {
        if (text is not null && Refuse(text) is { } why)
        {
            context.Leave($"{what} is written without its {key}, which {why}.");
        }
        else if (text is not null)
        {
            Add(key, Scalar(text));
        }
    }

    /// <summary>A text that must be there.</summary>
    public void NeededText(string key, string text)
    {
        if (Refuse(text) is { } why)
        {
            Break($"its {key} {why}");
        }
        else
        {
            Add(key, Scalar(text));
        }
    }

    /// <summary>A currency that must be there; one that there is not is written all the same, since nothing else can be.</summary>
    public void Currency(string key, string code)
    {
        NeededText(key, code);
        if (!IsBroken && Iso4217.Find(code) is null)
        {
            context.Leave($"{what} will be refused for its {key}: {MoneyText.DescribeUnknownCurrency(code)}");
        }
    }

    /// <summary>Texts, where there are any.</summary>
    public void Texts(string key, EquatableArray<string> texts)
    {
        foreach (var text in texts)
        {
            if (Refuse(text) is { } why)
            {
                context.Leave($"{what} is written without one of its {key}, which {why}.");
            }
        }

        AddAll(key, [.. texts.Where(text => Refuse(text) is null).Select(Scalar)]);
    }

    /// <summary>What is so.</summary>
    public void Flag(string key, bool value)
    {
        if (value)
        {
            Add(key, Plain("true"));
        }
    }

    /// <summary>A whole number between two others, where there is one.</summary>
    public void Number(string key, int? number, int least, int most)
    {
        if (number is not { } value)
        {
            return;
        }

        if (value < least || value > most)
        {
            context.Leave(FormattableString.Invariant($"{what} is written without its {key} {value}, which is not between {least} and {most}."));
        }
        else
        {
            Add(key, Plain(value.ToString(CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>A day, where there is one.</summary>
    public void Date(string key, IsoDate? date)
    {
        if (date is { } day)
        {
            Add(key, Plain(day.ToString()));
        }
    }

    /// <summary>The first and the last day on which something holds, each where it is stated.</summary>
    public void Dates(IsoDate? from, IsoDate? until)
    {
        Date("from", from);
        Date("until", until);
        if (until < from)
        {
            Break($"it ends on {until}, before it begins on {from}");
        }
    }

    /// <summary>One of the words of a set, unless it is the one for nothing.</summary>
    public void Choice<T>(string key, T value)
        where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(value, default))
        {
            NeededChoice(key, value);
        }
    }

    /// <summary>One of the words of a set, which must be there.</summary>
    public void NeededChoice<T>(string key, T value)
        where T : struct, Enum
    {
        if (value.ToString() is var word && char.IsLetter(word[0]) && word != "None")
        {
            Add(key, Plain(Spelling.Hyphenated(word)));
        }
        else
        {
            Break($"there is no word for its {key} {value:D}");
        }
    }

    /// <summary>One of the words of a set, where one is stated.</summary>
    public void ChoiceIfStated<T>(string key, T? value)
        where T : struct, Enum
    {
        if (value is not { } stated)
        {
            return;
        }

        if (stated.ToString() is var word && char.IsLetter(word[0]))
        {
            Add(key, Plain(Spelling.Hyphenated(word)));
        }
        else
        {
            context.Leave($"{what} is written without its {key} {stated:D}, for which there is no word.");
        }
    }

    /// <summary>Any of the words of a set.</summary>
    public void Choices<T>(string key, T value)
        where T : struct, Enum
    {
        if (EqualityComparer<T>.Default.Equals(value, default))
        {
            return;
        }

        var words = value.ToString().Split([", "], StringSplitOptions.None);
        if (char.IsLetter(words[0][0]))
        {
            AddAll(key, [.. words.Select(word => Plain(Spelling.Hyphenated(word)))]);
        }
        else
        {
            context.Leave($"{what} is written without its {key} {value:D}, for which there is no word.");
        }
    }

    /// <summary>Types of team, by the names of their types.</summary>
    public void TeamTypes(string key, IEnumerable<string> types) => AddAll(key, [.. types.Select(type => Plain(Spelling.Hyphenated(type)))]);

    /// <summary>An element, where one is named.</summary>
    public void Reference(string key, string? element, params IReadOnlyList<Type> definitions)
    {
        if (element is not null)
        {
            NeededReference(key, element, definitions);
        }
    }

    /// <summary>An element that must be named.</summary>
    public void NeededReference(string key, string element, params IReadOnlyList<Type> definitions)
    {
        if (context.Refer(element, definitions) is { } text)
        {
            Add(key, Scalar(text));
        }
        else
        {
            var noun = string.Join(" or ", definitions.Select(Section.NounOf));
            Break($"its {key} is \"{element}\", which is no {noun}, or none that can be told from others");
        }
    }

    /// <summary>Leaves all of it out, and tells why.</summary>
    public void Break(string why)
    {
        IsBroken = true;
        context.Leave($"{what} is left out, since {why}.");
    }

    /// <summary>Statements, where there are any; one that is a value alone is written so.</summary>
    public void Statements<T>(string key, string mainKey, IEnumerable<T> statements, Action<FieldWriter, T> write) =>
        AddAll(key, [.. statements.Select(statement => Written(key, mainKey, statement, write)).OfType<YamlNode>()]);

    private YamlNode? Written<T>(string key, string mainKey, T statement, Action<FieldWriter, T> write)
    {
        FieldWriter fields = new($"an entry under {key} of {what}", context);
        write(fields, statement);
        return fields.IsBroken ? null : fields.Node(mainKey);
    }

    /// <summary>Why a text cannot stand in a file; nothing where it can.</summary>
    private static string? Refuse(string text) =>
        string.IsNullOrWhiteSpace(text) ? "is empty"
        : VisibleText.Characters(text).Any(character => character.Length == 1 && char.IsSurrogate(text[character.Index])) ? "has half a character, which no file can hold"
        : null;

    private static YamlScalar Scalar(string text) => new(FilePlace.Beginning, text, IsPlain: false);

    private static YamlScalar Plain(string text) => new(FilePlace.Beginning, text, IsPlain: true);

    private void AddAll(string key, IReadOnlyList<YamlNode> nodes)
    {
        if (nodes.Count > 0)
        {
            Add(key, nodes.Count == 1 ? nodes[0] : new YamlList(FilePlace.Beginning, nodes));
        }
    }

    private void Add(string key, YamlNode value) => _fields.Add(new(YamlKey.Of(Plain(key)), value));
}
