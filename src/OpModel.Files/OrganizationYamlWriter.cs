using OpModel.Files.CSharp;
using OpModel.Files.Yaml;
using OpModel.Organization;

namespace OpModel.Files;

/// <summary>Writes an organisation as an organisation file, which says in YAML what the attributes say.</summary>
internal sealed class OrganizationYamlWriter
{
    private readonly ILookup<Type, Definition> _elements;
    private readonly ClassNames _classes;
    private readonly WritingContext _context;
    private readonly string _common;
    private readonly bool _isExample;
    private readonly HashSet<string> _byId = new(StringComparer.Ordinal);
    private readonly HashSet<string> _leftOut = new(StringComparer.Ordinal);

    private OrganizationYamlWriter(List<Definition> elements, IReadOnlyList<Definition> all, string space, IReadOnlyCollection<string>? only)
    {
        _isExample = only is not null;
        _elements = elements.Where(element => only?.Contains(element.Key) != false).ToLookup(element => element.GetType());
        _classes = new(elements, space);
        _context = new(new(ElementNames.Of(all).Select(AsRead)), _classes);
        _common = CommonNamespace(elements.ConvertAll(ClassOf));
    }

    /// <summary>Writes elements as one file.</summary>
    /// <param name="definitions">The whole organisation, with the roles of the library, which are referred to and not written.</param>
    /// <param name="space">The namespace of the classes that are in none; empty where they are to be in none.</param>
    /// <param name="only">The keys of the elements that are to be written, where they are a part of those to which they may refer, as an example; their classes are then said where it needs them.</param>
    /// <returns>The text, the same for elements in any order.</returns>
    public static WrittenText Write(IReadOnlyList<Definition> definitions, string space = "", IReadOnlyCollection<string>? only = null)
    {
        var (sections, notCarried) = SectionsOf(definitions, space, only);
        return new(YamlWriter.Write(sections), notCarried);
    }

    /// <summary>Writes elements as one file for each section.</summary>
    /// <param name="definitions">The whole organisation, with the roles of the library, which are referred to and not written.</param>
    /// <param name="space">The namespace of the classes that are in none; empty where they are to be in none.</param>
    /// <returns>The files, which are one organisation together.</returns>
    public static WrittenFolder WriteFiles(IReadOnlyList<Definition> definitions, string space = "")
    {
        var (sections, notCarried) = SectionsOf(definitions, space, only: null);
        var common = sections.Entries.Where(entry => entry.Key.Text == Section.Namespace).ToList();
        return new(
            [
                .. sections.Entries.Skip(common.Count)
                    .Select(entry => new KeyValuePair<string, string>($"{entry.Key.Text}.yaml", YamlWriter.Write(new(FilePlace.Beginning, [.. common, entry])))),
            ],
            notCarried);
    }

    private static (YamlMap Sections, IReadOnlyList<NotCarried> NotCarried) SectionsOf(IReadOnlyList<Definition> definitions, string space, IReadOnlyCollection<string>? only)
    {
        var (elements, notCarried) = Section.Once(Section.InOrder(definitions));
        Definition[] ofLibrary = [.. definitions.Where(definition => definition is RoleDefinition { IsOfLibrary: true })];
        while (true)
        {
            OrganizationYamlWriter writer = new(elements, [.. elements, .. ofLibrary], space, only);
            var sections = writer.Sections();
            var left = writer._context.NotCarried;
            if (writer._leftOut.Count == 0)
            {
                return (sections, [.. notCarried, .. left]);
            }

            // Once more, so that nothing refers to what is left out.
            notCarried.AddRange(left.Where(stated => writer._leftOut.Contains(stated.Element.Key)));
            elements.RemoveAll(element => writer._leftOut.Contains(element.Key));
        }
    }

    /// <summary>The namespace of most classes; none where one of them is in none, since a file cannot say so of one alone.</summary>
    private static string CommonNamespace(IEnumerable<CSharpType> types)
    {
        var spaces = types.GroupBy(type => type.Namespace).ToDictionary(same => same.Key, same => same.Count());
        return spaces.Count == 0 || spaces.ContainsKey("") ? ""
            : spaces.OrderByDescending(space => space.Value).ThenBy(space => space.Key, StringComparer.Ordinal).First().Key;
    }

    private YamlMap Sections()
    {
        List<YamlEntry> sections = [];
        if (_common.Length > 0)
        {
            sections.Add(new(YamlKey.Of(Scalar(Section.Namespace)), Scalar(_common)));
        }

        foreach (var section in Section.All)
        {
            YamlNode[] items = [.. _elements[section.Definition].Select((element, index) => Element(element, isSecond: section.IsOne && index > 0)).OfType<YamlNode>()];
            if (items.Length > 0)
            {
                sections.Add(new(YamlKey.Of(Scalar(section.Key)), section.IsOne ? items[0] : new YamlList(FilePlace.Beginning, items)));
            }
        }

        return new(FilePlace.Beginning, [.. sections]);
    }

    private YamlNode? Element(Definition element, bool isSecond)
    {
        _context.Element = element;
        FieldWriter fields = new($"the {Section.NounOf(element.GetType())} {(string.IsNullOrWhiteSpace(element.Name) ? element.Key : element.Name)}", _context);
        fields.NeededText(FieldReader.Name, element.Name.Trim());
        if (element.Id.Trim() != Identifier.FromName(element.Name.Trim()))
        {
            fields.Text(FieldReader.Id, element.Id);
        }

        var type = ClassOf(element);
        var byId = _common.Length == 0 ? Spelling.ClassName(element.Id) : $"{_common}.{Spelling.ClassName(element.Id)}";
        var isTaken = !_byId.Add(byId);
        if (_isExample ? isTaken : type.Key != byId)
        {
            fields.Text(FieldReader.Class, type.Namespace == _common ? type.In("").Key : type.Key);
        }

        DefinitionFields.Write(fields, element);
        if (isSecond)
        {
            _context.Leave($"the {element.Kind} {element.Name} is left out, since a file holds one organisation; keep one of them.");
        }

        if (isSecond || fields.IsBroken)
        {
            _leftOut.Add(element.Key);
            return null;
        }

        return fields.Node(FieldReader.Name);
    }

    private CSharpType ClassOf(Definition element) => _classes.Of(element.Key)!;

    /// <summary>The names of an element as they will be read.</summary>
    private ElementName AsRead(ElementName name) =>
        name with { Key = _classes.Of(name.Key)?.Key ?? name.Key, Name = name.Name.Trim(), Id = name.Id.Trim() };

    private static YamlScalar Scalar(string text) => new(FilePlace.Beginning, text, IsPlain: false);
}
