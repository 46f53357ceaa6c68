using System.Collections.Concurrent;
using System.Reflection;

namespace OpModel.Files.CSharp;

/// <summary>Names as people write them: as short as they mean the right thing where they stand.</summary>
/// <remarks>
/// What the language looks through, from near to far: the types around, the namespace, the namespaces that it imports, those around it; at last what the
/// file imports, which is the library.
/// </remarks>
internal sealed class ShortNames : ICSharpNames
{
    private static readonly ConcurrentDictionary<Type, Dictionary<string, string>> Constants = new();

    private readonly DeclaredNames _declared;
    private readonly string _space;
    private readonly IReadOnlyCollection<string> _imported;
    private readonly IReadOnlyList<string> _around;
    private readonly IReadOnlyList<string> _enclosing;

    /// <param name="declared">All that is written.</param>
    /// <param name="space">The namespace.</param>
    /// <param name="imported">The namespaces that it imports.</param>
    public ShortNames(DeclaredNames declared, string space, IReadOnlyCollection<string> imported)
        : this(declared, space, imported, [])
    {
    }

    private ShortNames(DeclaredNames declared, string space, IReadOnlyCollection<string> imported, IReadOnlyList<string> around) =>
        (_declared, _space, _imported, _around, _enclosing) = (declared, space, imported, around, [.. Enclosing(space)]);

    /// <summary>The names within a type that stands here.</summary>
    /// <param name="key">The key of the type.</param>
    public ShortNames Within(string key) => new(_declared, _space, _imported, [key, .. _around]);

    /// <summary>The namespaces that are to be imported, so that elements of other ones have short names.</summary>
    /// <param name="space">The namespace of a source.</param>
    /// <param name="types">The types that are named there.</param>
    public static IReadOnlyCollection<string> Imports(string space, IEnumerable<CSharpType> types) =>
    [
        // What a file imports would stand beside the library and all that a project imports, where nobody knows what names mean.
        .. (space.Length == 0 ? [] : types.Select(type => type.Namespace))
            .Where(named => named is not ("" or CSharpAttribute.Library or CSharpAttribute.Roles) && !Enclosing(space).Contains(named))
            .Distinct()
            .OrderBy(named => named, StringComparer.Ordinal),
    ];

    /// <summary>A namespace, as it is called here.</summary>
    public string OfNamespace(string space)
    {
        var segments = space.Split('.');
        return (Meaning(segments[0]) == segments[0] + "." ? "" : "global::") + CSharpType.Dotted(segments);
    }

    public string Of(CSharpType type)
    {
        if (type is { Namespace: CSharpAttribute.Roles, Names: [var role] })
        {
            return OfLibrary(CSharpAttribute.Roles, role);
        }

        for (var depth = type.Names.Count; depth > 0; depth--)
        {
            if (Meaning(type.Names[depth - 1]) == type.KeyOf(depth))
            {
                return CSharpType.Dotted(type.Names.Skip(depth - 1));
            }
        }

        return type.Qualified;
    }

    public string OfLibrary(string space, string name) => Meaning(name) is null ? name : QualifiedNames.Instance.OfLibrary(space, name);

    public string OfAttribute(string space, string name) =>
        Meaning(name) is null && Meaning(name + "Attribute") is null ? name : QualifiedNames.Instance.OfAttribute(space, name);

    public string OfText(string text, Type? constants) =>
        constants is not null && Constants.GetOrAdd(constants, NamesByText).TryGetValue(text, out var name)
            ? $"{OfLibrary(constants.Namespace!, constants.Name)}.{name}"
            : QualifiedNames.Instance.OfText(text, constants);

    public string OfTexts(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(CSharpText.Literal))}]";

    private static Dictionary<string, string> NamesByText(Type constants) => constants.GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.IsLiteral)
        .ToDictionary(field => (string)field.GetRawConstantValue()!, field => field.Name, StringComparer.Ordinal);

    /// <summary>A namespace and those around it, the nearest first.</summary>
    private static IEnumerable<string> Enclosing(string space)
    {
        for (var current = space; current.Length > 0; current = current.Substring(0, Math.Max(0, current.LastIndexOf('.'))))
        {
            yield return current;
        }

        yield return "";
    }

    private string? Meaning(string name)
    {
        foreach (var key in _around)
        {
            if (_declared.InType(key, name) is { } inner)
            {
                return inner;
            }
        }

        foreach (var space in _enclosing)
        {
            if ((_declared.InNamespace(space, name) ?? (space == _space ? Imported(name) : null)) is { } meaning)
            {
                return meaning;
            }
        }

        return null;
    }

    /// <summary>What a name means among the imports; a text that is the key of nothing where they differ.</summary>
    private string? Imported(string name)
    {
        string[] meanings = [.. _imported.Select(space => _declared.InNamespace(space, name)).OfType<string>().Where(meaning => !meaning.EndsWith(".", StringComparison.Ordinal))];
        return meanings.Length == 0 ? null : meanings.Length == 1 ? meanings[0] : "";
    }
}
