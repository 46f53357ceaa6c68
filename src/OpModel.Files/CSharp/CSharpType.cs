namespace OpModel.Files.CSharp;

/// <summary>The key of an element, taken apart as the name of a C# type.</summary>
internal sealed class CSharpType
{
    private CSharpType(string space, IReadOnlyList<string> names) => (Namespace, Names) = (space, names);

    /// <summary>Its namespace; empty where it stands in none.</summary>
    public string Namespace { get; }

    /// <summary>Its name behind those of the types that contain it, the outermost first.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The type itself, as code that is generated refers to it.</summary>
    public string Qualified => $"global::{Dotted(Namespace.Length == 0 ? Names : [.. Namespace.Split('.'), .. Names])}";

    /// <summary>Takes a key apart.</summary>
    /// <param name="key">The key: <c>Shop.Teams+Checkout</c>.</param>
    /// <returns>The type; nothing where none can be called so.</returns>
    public static CSharpType? Find(string key)
    {
        var nested = key.IndexOf('+');
        var dot = key.LastIndexOf('.', nested < 0 ? key.Length - 1 : nested, nested < 0 ? key.Length : nested + 1);
        CSharpType type = new(dot < 0 ? "" : key.Substring(0, dot), key.Substring(dot + 1).Split('+'));
        return type.Names.All(CSharpText.IsIdentifier) && (dot < 0 || type.Namespace.Split('.').All(CSharpText.IsIdentifier)) ? type : null;
    }

    /// <summary>The key of the element that it is.</summary>
    public string Key => KeyOf(Names.Count);

    /// <summary>The type of that name in another namespace.</summary>
    /// <param name="space">The namespace.</param>
    public CSharpType In(string space) => new(space, Names);

    /// <summary>Names with dots between them.</summary>
    public static string Dotted(IEnumerable<string> names) => string.Join(".", names.Select(CSharpText.Identifier));

    /// <summary>The key of the type that contains it, or of one further out.</summary>
    /// <param name="depth">How many of the names belong to it.</param>
    public string KeyOf(int depth) => (Namespace.Length == 0 ? "" : Namespace + ".") + string.Join("+", Names.Take(depth));
}
