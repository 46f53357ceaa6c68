using OpModel.Files.Yaml;
using OpModel.Organization;

namespace OpModel.Files;

/// <summary>
/// Takes values out of keys, each of the form that it is to have. Forms are written against it, so that what they take can be read from a file and
/// be told without one.
/// </summary>
internal abstract class FieldReader
{
    public const string Name = "name";

    public const string Id = "id";

    /// <summary>The key of its class, where another is wanted than the one that is made from the id.</summary>
    public const string Class = "class";

    /// <summary>What the keys are of, for messages: <c>the team Checkout</c>.</summary>
    public abstract string What { get; }

    /// <summary>The place of all of it.</summary>
    public abstract Origin Origin { get; }

    /// <summary>An item as keys; one that is a text alone is the value of the key that matters most.</summary>
    public static YamlMap? MapOf(YamlNode item, string key, string what, YamlProblems problems) => item switch
    {
        YamlMap map => map,
        YamlScalar { IsNothing: false } => new(item.Place, new YamlEntry(new(item.Place, key, IsPlain: true), item)),
        YamlScalar => Nothing(item, key, what, problems),
        _ => problems.Map(item, what),
    };

    /// <summary>Whether a key is there.</summary>
    public abstract bool States(string key);

    /// <summary>A text; nothing where the key is not there.</summary>
    public abstract string? Text(string key);

    /// <summary>A text that must be there.</summary>
    public abstract string? NeededText(string key);

    /// <summary>The code of a currency that must be there; one that there is not is a problem, and is taken all the same.</summary>
    public abstract string? NeededCurrency(string key);

    /// <summary>A text or a list of them.</summary>
    public abstract EquatableArray<string> Texts(string key);

    /// <summary>Whether a key says so.</summary>
    public abstract bool Flag(string key);

    /// <summary>A whole number between two others.</summary>
    public abstract int? Number(string key, int least, int most);

    /// <summary>A day.</summary>
    public abstract IsoDate? Date(string key);

    /// <summary>The first and the last day on which something holds, each where it is stated.</summary>
    public (IsoDate? From, IsoDate? Until) Dates()
    {
        var (from, until) = (Date("from"), Date("until"));
        if (until < from)
        {
            Refuse("until", $"{What} ends on {until}, before it begins on {from}; exchange the two dates or mend one.");
        }

        return (from, until);
    }

    /// <summary>One of the words of a set; the one for nothing where the key is not there.</summary>
    public abstract T Choice<T>(string key)
        where T : struct, Enum;

    /// <summary>One of the words of a set, which must be there.</summary>
    public abstract T? NeededChoice<T>(string key)
        where T : struct, Enum;

    /// <summary>One of the words of a set; nothing where the key is not there. For a set without a word for nothing.</summary>
    public abstract T? ChoiceIfStated<T>(string key)
        where T : struct, Enum;

    /// <summary>Any of the words of a set, one or a list of them.</summary>
    public abstract T Choices<T>(string key)
        where T : struct, Enum;

    /// <summary>A type of team.</summary>
    public abstract TeamType? TeamTypeOf(string key);

    /// <summary>A type of team that must be there.</summary>
    public abstract TeamType? NeededTeamType(string key);

    /// <summary>Types of team, one or a list of them.</summary>
    public abstract IReadOnlyList<TeamType> TeamTypes(string key);

    /// <summary>The key of the element that is named; nothing where the key is not there.</summary>
    public abstract string? Reference(string key, params IReadOnlyList<Type> definitions);

    /// <summary>The key of the element that is named, which must be there.</summary>
    public abstract string? NeededReference(string key, params IReadOnlyList<Type> definitions);

    /// <summary>Statements, one or a list of them; one that is a text alone is the value of the key that matters most.</summary>
    public abstract EquatableArray<T> Statements<T>(string key, string mainKey, Func<FieldReader, T?> read)
        where T : class, IEquatable<T>;

    /// <summary>One statement.</summary>
    public abstract T? Statement<T>(string key, string mainKey, Func<FieldReader, T?> read)
        where T : class, IEquatable<T>;

    private static YamlMap? Nothing(YamlNode item, string key, string what, YamlProblems problems)
    {
        problems.Add(item, $"{what} is empty; write its {key}, or take it out.");
        return null;
    }

    /// <summary>Adds a problem with the value of a key.</summary>
    public abstract void Refuse(string key, string message);
}
