namespace OpModel.Files.CSharp;

/// <summary>What a name means in each namespace and in each class, of all that is written.</summary>
/// <remarks>A meaning is the key of a type, or a namespace with a dot behind it.</remarks>
internal sealed class DeclaredNames
{
    private readonly Dictionary<string, Dictionary<string, string>> _inNamespace = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, string>> _inType = new(StringComparer.Ordinal);

    /// <param name="types">The types.</param>
    public DeclaredNames(IReadOnlyCollection<CSharpType> types)
    {
        foreach (var space in types.Select(type => type.Namespace).Append(CSharpAttribute.Roles).Append("System").Distinct())
        {
            DeclareNamespace(space);
        }

        foreach (var type in types)
        {
            Declare(_inNamespace, type.Namespace, type.Names[0], type.KeyOf(1));
            for (var depth = 1; depth < type.Names.Count; depth++)
            {
                Declare(_inType, type.KeyOf(depth), type.Names[depth], type.KeyOf(depth + 1));
            }
        }
    }

    /// <summary>What a name means among the members of a namespace.</summary>
    public string? InNamespace(string space, string name) => Find(_inNamespace, space, name);

    /// <summary>What a name means among the types that a type contains.</summary>
    public string? InType(string key, string name) => Find(_inType, key, name);

    /// <summary>Whether a namespace is called so.</summary>
    public bool IsNamespace(string key)
    {
        var dot = key.LastIndexOf('.');
        return InNamespace(dot < 0 ? "" : key.Substring(0, dot), key.Substring(dot + 1)) == key + ".";
    }

    private static string? Find(Dictionary<string, Dictionary<string, string>> all, string container, string name) =>
        all.TryGetValue(container, out var names) && names.TryGetValue(name, out var meaning) ? meaning : null;

    private static void Declare(Dictionary<string, Dictionary<string, string>> all, string container, string name, string meaning)
    {
        if (!all.TryGetValue(container, out var names))
        {
            all.Add(container, names = new(StringComparer.Ordinal));
        }

        if (!names.ContainsKey(name))
        {
            names.Add(name, meaning);
        }
    }

    private void DeclareNamespace(string space)
    {
        var outer = "";
        foreach (var segment in space.Length == 0 ? [] : space.Split('.'))
        {
            var inner = outer.Length == 0 ? segment : $"{outer}.{segment}";
            Declare(_inNamespace, outer, segment, inner + ".");
            outer = inner;
        }
    }
}
