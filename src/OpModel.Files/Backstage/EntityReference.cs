using OpModel.Files.Yaml;

namespace OpModel.Files.Backstage;

/// <summary>By what an entity is referred to. Upper and lower case are the same in all three parts.</summary>
/// <param name="Kind">Its kind, as <see cref="EntityKind.Canonical"/> spells it.</param>
/// <param name="Namespace">The namespace that it is in.</param>
/// <param name="Name">Its name there.</param>
internal sealed record EntityReference(string Kind, string Namespace, string Name)
{
    public const string DefaultNamespace = "default";

    /// <summary>What data calls it, and what stands for it in a reference from the default namespace when the kind is plain.</summary>
    public string Id => IsInDefaultNamespace ? Name : $"{Namespace}/{Name}";

    /// <summary>What it is, for a message: <c>the group team-a</c>.</summary>
    public string What => $"the {EntityKind.Noun(Kind)} {Id}";

    /// <summary>Whether it is where entities are that name no namespace.</summary>
    public bool IsInDefaultNamespace => IsIn(DefaultNamespace);

    /// <summary>The key of what it refers to: another one for each kind, namespace and name, always the same for the same.</summary>
    public string Key
    {
        get
        {
            var space = IsInDefaultNamespace ? "" : EntityClass.Name(Namespace) + ".";
            return $"Backstage.{space}{Kind}s.{EntityClass.Name(Name)}";
        }
    }

    /// <summary>Takes a reference apart: <c>[kind:][namespace/]name</c>.</summary>
    /// <param name="text">The reference.</param>
    /// <param name="kind">The kind where it names none; nothing where it has to.</param>
    /// <param name="space">The namespace where it names none.</param>
    /// <returns>The reference; nothing where the text is none.</returns>
    public static EntityReference? Parse(string text, string? kind, string space)
    {
        var slash = text.IndexOf('/');
        var colon = text.IndexOf(':');
        if (slash >= 0 && slash < colon)
        {
            colon = -1;
        }

        var statedKind = colon < 0 ? kind : text.Substring(0, colon);
        var statedSpace = slash < 0 ? space : text.Substring(colon + 1, slash - colon - 1);
        var name = text.Substring(Math.Max(colon, slash) + 1);
        return string.IsNullOrEmpty(statedKind) || statedSpace.Length == 0 || name.Length == 0
            ? null
            : new(EntityKind.Canonical(statedKind!), statedSpace, name);
    }

    /// <summary>Reads a reference of either form: a text, or keys with a kind, a namespace and a name.</summary>
    /// <param name="node">The reference.</param>
    /// <param name="kind">The kind where it names none; nothing where it has to.</param>
    /// <param name="space">The namespace where it names none.</param>
    /// <returns>The reference; nothing where it is none.</returns>
    public static EntityReference? Of(YamlNode node, string? kind, string space)
    {
        if (node is not YamlMap map)
        {
            return node is YamlScalar { IsNothing: false } scalar ? Parse(scalar.Text, kind, space) : null;
        }

        var (statedKind, name) = (Part("kind") ?? kind, Part("name"));
        return statedKind is null || name is null ? null : new(EntityKind.Canonical(statedKind), Part("namespace") ?? space, name);

        string? Part(string key) => map[key] is YamlScalar { IsNothing: false, Text: { Length: > 0 } text } ? text : null;
    }

    /// <summary>Whether it is in a namespace.</summary>
    public bool IsIn(string space) => Namespace.Equals(space, StringComparison.OrdinalIgnoreCase);

    /// <summary>The shortest reference from a namespace to it, where the kind is plain.</summary>
    public string From(string space) => IsIn(space) ? Name : $"{Namespace}/{Name}";

    /// <summary>The whole reference: <c>group:default/team-a</c>.</summary>
    public override string ToString() => $"{Kind.ToLowerInvariant()}:{Namespace}/{Name}";
}
