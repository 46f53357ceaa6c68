using OpModel.Organization;

namespace OpModel.Files.CSharp;

/// <summary>Writes an organisation as C#: a class for each element, and the attributes that state it.</summary>
internal sealed class CSharpSource
{
    /// <summary>The longest line that is not taken apart.</summary>
    private const int Width = 120;

    private readonly CSharpLines _lines = new();
    private readonly CSharpStyle _style;
    private readonly CSharpElements _elements;
    private readonly string? _file;

    private CSharpSource(CSharpElements elements, CSharpStyle style, string? file) => (_elements, _style, _file) = (elements, style, file);

    /// <summary>Writes elements as the text of one file.</summary>
    /// <param name="definitions">The elements; the roles of the library are left out, since it has them.</param>
    /// <param name="style">For whom.</param>
    /// <param name="elsewhere">The elements that have classes already, to which the others may refer.</param>
    /// <param name="file">The file in which the elements stand, where the classes only stand for them.</param>
    /// <param name="space">The namespace of the classes that are in none; empty where they are to be in none. Generated classes are called as their keys.</param>
    /// <returns>The text, the same for elements in any order.</returns>
    public static WrittenText Write(
        IEnumerable<Definition> definitions, CSharpStyle style, IReadOnlyList<Definition>? elsewhere = null, string? file = null, string space = "")
    {
        CSharpElements elements = new(Section.InOrder(definitions), elsewhere ?? [], style == CSharpStyle.Generated ? null : space);
        return new(new CSharpSource(elements, style, file).Written(elements.ByNamespace), elements.NotCarried);
    }

    /// <summary>Writes elements for people, as one file for each kind of element.</summary>
    /// <param name="definitions">The elements; the roles of the library are left out, since it has them.</param>
    /// <param name="space">The namespace of the classes that are in none; empty where they are to be in none.</param>
    /// <returns>The files. A class that others stand in takes them into its own.</returns>
    public static WrittenFolder WriteFiles(IEnumerable<Definition> definitions, string space = "")
    {
        CSharpElements elements = new(Section.InOrder(definitions), [], space);
        List<KeyValuePair<string, string>> files = [];
        foreach (var section in Section.All)
        {
            KeyValuePair<string, List<CSharpElement>>[] ofSection =
            [
                .. elements.ByNamespace
                    .Select(same => new KeyValuePair<string, List<CSharpElement>>(same.Key, same.Value.FindAll(element => element.Kind == section.Definition)))
                    .Where(same => same.Value.Count > 0),
            ];
            if (ofSection.Length > 0)
            {
                files.Add(new($"{Spelling.ClassName(section.Key)}.cs", new CSharpSource(elements, CSharpStyle.ForPeople, file: null).Written(ofSection)));
            }
        }

        return new(files, elements.NotCarried);
    }

    private string Written(IReadOnlyCollection<KeyValuePair<string, List<CSharpElement>>> byNamespace)
    {
        if (_style == CSharpStyle.ForPeople)
        {
            _lines.Add($"using {CSharpAttribute.Library};");
            if (byNamespace.Any(space => space.Value.Exists(NeedsRoles)))
            {
                _lines.Add($"using {CSharpAttribute.Roles};");
            }
        }

        // A namespace for the whole file leaves the classes at the margin; that takes one namespace, and compilers of C# 10.
        var isWholeFile = byNamespace.Count == 1 && _style == CSharpStyle.ForPeople;
        foreach (var space in byNamespace)
        {
            if (!_lines.IsEmpty)
            {
                _lines.Add();
            }

            WriteNamespace(space.Key, space.Value, isWholeFile);
        }

        return _lines.ToString();
    }

    private void WriteNamespace(string space, List<CSharpElement> elements, bool isWholeFile)
    {
        var imports = ShortNames.Imports(space, elements.SelectMany(element => element.Named));
        ShortNames names = new(_elements.Declared, space, imports);
        if (space.Length > 0)
        {
            _lines.Add($"namespace {CSharpType.Dotted(space.Split('.'))}{(isWholeFile ? ";" : "")}");
            if (isWholeFile)
            {
                _lines.Add();
            }
            else
            {
                _lines.Open();
            }
        }

        if (_style == CSharpStyle.ForPeople && imports.Count > 0)
        {
            foreach (var import in imports)
            {
                _lines.Add($"using {names.OfNamespace(import)};");
            }

            _lines.Add();
        }

        WriteElements(elements, names);
        if (space.Length > 0 && !isWholeFile)
        {
            _lines.Close();
        }
    }

    private static bool NeedsRoles(CSharpElement element) =>
        element.Definition is RoleDefinition
        || element.Attributes.Any(stated => stated.Elements.Any(type => type.Namespace == CSharpAttribute.Roles))
        || element.Nested.Any(NeedsRoles);

    private void WriteElements(List<CSharpElement> elements, ShortNames names)
    {
        for (var index = 0; index < elements.Count; index++)
        {
            if (index > 0)
            {
                _lines.Add();
            }

            WriteElement(elements[index], names);
        }
    }

    private void WriteElement(CSharpElement element, ShortNames names)
    {
        ICSharpNames written = _style == CSharpStyle.ForPeople ? names : QualifiedNames.Instance;
        if (_file is not null && element.Definition is not null)
        {
            _lines.Add($"/// <summary>The {element.Definition.Kind} {CSharpText.InComment(element.Definition.Name)}, as {CSharpText.InComment(_file)} states.</summary>");
            WriteAttribute(written.OfAttribute(CSharpAttribute.Library, "StatedIn"), [CSharpText.Literal(_file)]);
        }

        foreach (var (attribute, types) in element.Attributes)
        {
            WriteAttribute(attribute.Head(written, types), [.. attribute.Arguments(written, types)]);
        }

        var declaration = Declaration(element, written);
        if (_style == CSharpStyle.ForPeople && element.Nested.Count == 0)
        {
            _lines.Add(declaration + ";");
            return;
        }

        _lines.Add(declaration);
        _lines.Open();
        WriteElements(element.Nested, names.Within(element.Key));
        _lines.Close();
    }

    private void WriteAttribute(string head, string[] arguments)
    {
        var line = arguments.Length == 0 ? $"[{head}]" : $"[{head}({string.Join(", ", arguments)})]";
        if (_style == CSharpStyle.Generated || arguments.Length == 0 || _lines.Indent + line.Length <= Width)
        {
            _lines.Add(line);
            return;
        }

        _lines.Add($"[{head}(");
        for (var index = 0; index < arguments.Length; index++)
        {
            _lines.Add("    " + arguments[index] + (index == arguments.Length - 1 ? ")]" : ","));
        }
    }

    private string Declaration(CSharpElement element, ICSharpNames names)
    {
        var name = CSharpText.Identifier(element.Name);
        return element.Definition switch
        {
            null or OrganizationDefinition => $"public static partial class {name}",
            RoleDefinition => $"public sealed {(_style == CSharpStyle.Generated || element.Nested.Count > 0 ? "partial " : "")}class {name} : {names.OfLibrary(CSharpAttribute.Roles, "Role")}",
            _ => $"public sealed partial class {name}",
        };
    }
}
