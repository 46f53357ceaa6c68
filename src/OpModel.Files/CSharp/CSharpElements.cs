using OpModel.Organization;

namespace OpModel.Files.CSharp;

/// <summary>Finds a class for each element, and what of them cannot be said in C#.</summary>
internal sealed class CSharpElements
{
    private readonly List<NotCarried> _notCarried;
    private readonly ClassNames _classes;
    private readonly HashSet<string> _leftOut = new(StringComparer.Ordinal);
    private readonly HashSet<string> _organizations;
    private readonly Dictionary<string, CSharpElement> _byKey = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, List<CSharpElement>> _byNamespace = new(StringComparer.Ordinal);

    /// <param name="definitions">The elements, in the order in which they are to stand.</param>
    /// <param name="elsewhere">The elements that have classes already.</param>
    /// <param name="space">The namespace of those that say none; nothing where keys are to stay what they are.</param>
    public CSharpElements(IEnumerable<Definition> definitions, IReadOnlyList<Definition> elsewhere, string? space)
    {
        (var once, _notCarried) = Section.Once(definitions);
        _classes = space is null ? ClassNames.OfKeys : new(once, space);
        _organizations = [.. once.Concat(elsewhere).OfType<OrganizationDefinition>().Select(organization => organization.Key)];
        List<(Definition Definition, CSharpType Type)> elements = [];
        foreach (var definition in once)
        {
            if (_classes.Of(definition.Key) is { } type)
            {
                elements.Add((definition, type));
            }
            else
            {
                Leave(definition, $"is left out, since no class of C# can be called \"{definition.Key}\".");
            }
        }

        Declared = new([.. elements.Select(element => element.Type)]);
        foreach (var (definition, type) in elements)
        {
            if (Refuse(type) is { } why)
            {
                _leftOut.Add(definition.Key);
                Leave(definition, $"is left out, since {why}; give it another id.");
            }
        }

        foreach (var (definition, type) in elements.Where(element => !_leftOut.Contains(element.Definition.Key)))
        {
            var element = Place(type);
            element.Definition = definition;
            element.Attributes = [.. DefinitionAttributes.Of(definition).Select(attribute => (attribute, Named(definition, attribute))).Where(stated => stated.Item2 is not null)!];
            LookAtName(definition);
        }
    }

    /// <summary>What names mean among the classes.</summary>
    public DeclaredNames Declared { get; }

    /// <summary>The outermost classes, by namespace.</summary>
    public IReadOnlyDictionary<string, List<CSharpElement>> ByNamespace => _byNamespace;

    /// <summary>What cannot be said.</summary>
    public IReadOnlyList<NotCarried> NotCarried => _notCarried;

    /// <summary>Why a class cannot be called so among the others; nothing where it can.</summary>
    private string? Refuse(CSharpType type) =>
        Declared.IsNamespace(type.KeyOf(1)) ? $"{type.KeyOf(1)} is the name of a namespace, which no class can have"
        : Enumerable.Range(1, type.Names.Count - 1).Any(depth => type.Names[depth] == type.Names[depth - 1]) ? $"its class {type.KeyOf(type.Names.Count)} would be called as the one that contains it"
        : null;

    /// <summary>The class of a type; it is begun, and so are those that contain it, where nobody did.</summary>
    private CSharpElement Place(CSharpType type)
    {
        if (!_byNamespace.TryGetValue(type.Namespace, out var elements))
        {
            _byNamespace.Add(type.Namespace, elements = []);
        }

        for (var depth = 1; ; depth++)
        {
            var key = type.KeyOf(depth);
            if (!_byKey.TryGetValue(key, out var element))
            {
                element = new(key, type.Names[depth - 1]);
                _byKey.Add(key, element);
                elements.Add(element);
            }

            if (depth == type.Names.Count)
            {
                return element;
            }

            elements = element.Nested;
        }
    }

    /// <summary>The types of the elements that an attribute names; nothing where one of them is none.</summary>
    private List<CSharpType>? Named(Definition definition, CSharpAttribute attribute)
    {
        List<CSharpType> types = [];
        foreach (var key in attribute.Elements)
        {
            if (ToBeNamed(key) is not { } type)
            {
                Leave(definition, $"is written without [{attribute.Name}] of \"{key}\", since {WhyNot(key)}.");
                return null;
            }

            types.Add(type);
        }

        if (attribute.ElementSet is var (property, element))
        {
            if (ToBeNamed(element) is { } type)
            {
                types.Add(type);
            }
            else
            {
                Leave(definition, $"is written without {property} \"{element}\" of [{attribute.Name}], since {WhyNot(element)}.");
            }
        }

        return types;
    }

    /// <summary>The type of an element, where an attribute can take it.</summary>
    private CSharpType? ToBeNamed(string key) => _leftOut.Contains(key) || _organizations.Contains(key) ? null : _classes.Of(key);

    private string WhyNot(string key) =>
        _organizations.Contains(key) ? "the class of an organisation is static, and no attribute takes one" : "no class of C# can be called so";

    /// <summary>A role is called as its class in C#, whatever it was called before.</summary>
    private void LookAtName(Definition definition)
    {
        if (definition is RoleDefinition role && RoleDefinition.NameFromType(_classes.Of(role.Key)!.Key) is var name && (role.Name != name || role.Id != Identifier.FromName(name)))
        {
            Leave(role, $"is called \"{name}\" in C#, with the id {Identifier.FromName(name)}, since a role there has the name of its class.");
        }
    }

    private void Leave(Definition definition, string what) => _notCarried.Add(new(definition, $"the {definition.Kind} {definition.Name} {what}"));
}
