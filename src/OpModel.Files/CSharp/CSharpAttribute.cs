using System.Globalization;
using OpModel.Organization;

namespace OpModel.Files.CSharp;

/// <summary>An attribute of the library with its arguments; written when it is known how types are called where it stands.</summary>
/// <param name="name">Its name as users write it: <c>Member</c>.</param>
/// <param name="space">Its namespace.</param>
internal sealed class CSharpAttribute(string name, string space = CSharpAttribute.Library)
{
    /// <summary>The namespace of what users write.</summary>
    public const string Library = "OpModel";

    /// <summary>The namespace of roles and of what is said of them.</summary>
    public const string Roles = "OpModel.Roles";

    private readonly List<string> _elements = [];
    private readonly List<(string? Property, Func<ICSharpNames, string> Value)> _arguments = [];
    private string? _teamType;
    private (string Property, string Key)? _elementSet;

    /// <summary>Its name as users write it.</summary>
    public string Name => name;

    /// <summary>The keys of the elements that it names as type arguments.</summary>
    public IReadOnlyList<string> Elements => _elements;

    /// <summary>The property that is set to an element, and the element's key, where there is one.</summary>
    public (string Property, string Key)? ElementSet => _elementSet;

    /// <summary>Names elements by type arguments.</summary>
    public CSharpAttribute Of(params IReadOnlyList<string> keys)
    {
        _elements.AddRange(keys);
        return this;
    }

    /// <summary>Names a type of team by a type argument.</summary>
    public CSharpAttribute OfTeamType(string type)
    {
        _teamType = type;
        return this;
    }

    /// <summary>Adds a text.</summary>
    public CSharpAttribute Text(string text, Type? constants = null) => Add(null, names => names.OfText(text, constants));

    /// <summary>Adds a number.</summary>
    public CSharpAttribute Number(int number) => Add(null, _ => number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds a value of an enumeration.</summary>
    public CSharpAttribute Choice<T>(T value)
        where T : struct, Enum
        => Add(null, names => Written(names, value));

    /// <summary>Sets a property to a text, where there is one.</summary>
    public CSharpAttribute With(string property, string? text, Type? constants = null) =>
        text is null ? this : Add(property, names => names.OfText(text, constants));

    /// <summary>Sets a property to a number, where there is one.</summary>
    public CSharpAttribute With(string property, int? number) =>
        number is { } value ? Add(property, _ => value.ToString(CultureInfo.InvariantCulture)) : this;

    /// <summary>Sets a property to a day, where there is one.</summary>
    public CSharpAttribute With(string property, IsoDate? date) => With(property, date?.ToString());

    /// <summary>Sets a property that is either true or not.</summary>
    public CSharpAttribute With(string property, bool value) => value ? Add(property, _ => "true") : this;

    /// <summary>Sets a property to a value of an enumeration, unless it is the first one, which a property has by itself.</summary>
    public CSharpAttribute With<T>(string property, T value)
        where T : struct, Enum
        => EqualityComparer<T>.Default.Equals(value, default) ? this : Add(property, names => Written(names, value));

    /// <summary>Sets a property to a value of an enumeration, where one is stated: also to the first one.</summary>
    public CSharpAttribute WithIfStated<T>(string property, T? value)
        where T : struct, Enum
        => value is { } stated ? Add(property, names => Written(names, stated)) : this;

    /// <summary>Sets a property to texts, where there are any.</summary>
    public CSharpAttribute With(string property, EquatableArray<string> texts) =>
        texts.Count == 0 ? this : Add(property, names => names.OfTexts(texts));

    /// <summary>Sets a property to a type of team, where there is one.</summary>
    public CSharpAttribute WithTeamType(string property, string? type) =>
        type is null ? this : Add(property, names => $"typeof({TeamType(names, type)})");

    /// <summary>Sets a property to an element, where there is one; at most one property of an attribute.</summary>
    public CSharpAttribute WithElement(string property, string? key)
    {
        _elementSet = key is null ? null : (property, key);
        return this;
    }

    /// <summary>Sets the first and the last day of a statement, where it has them.</summary>
    public CSharpAttribute Dated(DatedStatement statement) => Dated(statement.From, statement.Until);

    /// <summary>Sets the first and the last day, where there are any.</summary>
    public CSharpAttribute Dated(IsoDate? from, IsoDate? until) => With("From", from).With("Until", until);

    /// <summary>What stands before the arguments: <c>Member&lt;Ada, ProductOwner&gt;</c>.</summary>
    /// <param name="names">How types are called where it stands.</param>
    /// <param name="elements">The types of the elements that it names, in order.</param>
    public string Head(ICSharpNames names, IEnumerable<CSharpType> elements)
    {
        string[] types = [.. elements.Take(_elements.Count).Select(names.Of), .. _teamType is null ? [] : new[] { TeamType(names, _teamType) }];
        return names.OfAttribute(space, name) + (types.Length == 0 ? "" : $"<{string.Join(", ", types)}>");
    }

    /// <summary>The arguments.</summary>
    /// <param name="names">How types are called where it stands.</param>
    /// <param name="elements">The types of the elements that it names, in order; behind those, that of the one to which a property is set.</param>
    public IEnumerable<string> Arguments(ICSharpNames names, IEnumerable<CSharpType> elements) =>
    [
        .. _arguments.Select(argument => (argument.Property is null ? "" : $"{argument.Property} = ") + argument.Value(names)),
        .. elements.Skip(_elements.Count).Select(element => $"{_elementSet!.Value.Property} = typeof({names.Of(element)})"),
    ];

    private static string TeamType(ICSharpNames names, string type) => names.OfLibrary(Library, type + "Attribute");

    private static string Written<T>(ICSharpNames names, T value)
        where T : struct, Enum
    {
        // A value that has no name, as C# allows, is written as its number; flags have a name each.
        var type = names.OfLibrary(typeof(T).Namespace!, typeof(T).Name);
        var words = value.ToString().Split([", "], StringSplitOptions.None);
        return Array.TrueForAll(words, word => char.IsLetter(word[0])) ? string.Join(" | ", words.Select(word => $"{type}.{word}")) : $"({type})({value:D})";
    }

    private CSharpAttribute Add(string? property, Func<ICSharpNames, string> value)
    {
        _arguments.Add((property, value));
        return this;
    }
}
