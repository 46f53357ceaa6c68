using OpModel.Checking;
using OpModel.Files.CSharp;
using OpModel.Files.Yaml;
using OpModel.Organization;

namespace OpModel.Files;

/// <summary>A YAML file that states an organisation or a part of one.</summary>
/// <remarks>
/// It is parsed first. What it says is read when all elements are known, since it may refer to those of C# and of other files.
/// </remarks>
internal sealed class OrganizationFile : IOrganizationSource
{
    private readonly YamlProblems _problems = new();
    private readonly List<DeclaredElement> _elements = [];

    private OrganizationFile(OrganizationText file)
    {
        Path = file.Path;
        var document = file.Yaml.AsDocument();
        if (document.Problem is { } problem)
        {
            _problems.Add(problem.Place, problem.Message);
        }
        else if (document.Root is not { } root)
        {
            _problems.Add(FilePlace.Beginning, "the file is empty; begin with a section, such as people or teams.");
        }
        else if (_problems.Map(root, "an organisation file") is { } sections)
        {
            Declare(sections);
        }

        Elements = [.. _elements.Select(element => element.Name)];
    }

    /// <summary>How much of a file is taken; ten thousand teams with a hundred thousand people take less.</summary>
    public static YamlLimits Limits { get; } = new(Depth: 16, Length: 64 * 1024 * 1024);

    /// <inheritdoc/>
    public string Path { get; }

    /// <inheritdoc/>
    public IReadOnlyList<ElementName> Elements { get; }

    /// <summary>Parses a file.</summary>
    /// <param name="file">The file. Whatever it holds, nothing is thrown.</param>
    /// <returns>The file.</returns>
    public static OrganizationFile Parse(OrganizationText file) => new(file);

    /// <inheritdoc/>
    public FileReading Read(ElementNames names)
    {
        YamlProblems problems = new();
        ReadingContext context = new(Path, names, problems);
        List<Definition> definitions = new(_elements.Count);
        foreach (var element in _elements)
        {
            YamlFieldReader fields = new(element.Fields, element.What, context, FieldReader.Name, FieldReader.Id, FieldReader.Class);
            if (element.Section.Read(element.Name, fields) is { } definition)
            {
                definitions.Add(definition);
            }

            fields.RefuseOthers();
        }

        return new(definitions, [.. _problems.Found.Concat(problems.Found).OrderBy(problem => problem.Place.Start)]);
    }

    /// <summary>Finds the elements and gives them keys; what is said of them is read later.</summary>
    private void Declare(YamlMap sections)
    {
        string[] known = [Section.Namespace, .. Section.All.Select(section => section.Key)];
        if (IsOfAnotherKind(sections, known))
        {
            _problems.Add(sections.Entries[0].Key.Place, $"this is no organisation file, as none of its keys is one of these: {string.Join(", ", known)}; name another file, or begin with one of them.");
            return;
        }

        _problems.RefuseOtherKeys(sections, "an organisation file", [Section.Schema, .. known]);
        var space = sections[Section.Namespace] is { } stated ? _problems.Text(stated, Section.Namespace)?.Trim() : null;
        Dictionary<string, FilePlace> places = new(StringComparer.Ordinal);
        foreach (var section in Section.All)
        {
            if (sections[section.Key] is not { } node)
            {
                continue;
            }

            foreach (var item in section.IsOne ? [node] : _problems.List(node, section.Key)?.Items ?? [])
            {
                if (FieldReader.MapOf(item, FieldReader.Name, section.What, _problems) is { } fields && Name(fields, section, space) is { } name)
                {
                    if (places.TryGetValue(name.Key, out var place))
                    {
                        var (what, key) = fields[FieldReader.Class] is null ? ($"id \"{name.Id}\"", FieldReader.Id) : ($"class {name.Key}", FieldReader.Class);
                        _problems.Add(fields.Place, $"the {section.Noun} {name.Name} has the {what} that stands on line {place.Line} already; give one of them another by the key \"{key}\".");
                        continue;
                    }

                    places.Add(name.Key, fields.Place);
                    _elements.Add(new(name, section, fields));
                }
            }
        }
    }

    /// <summary>Whether no key means anything, nor is nearly one that does: it was not written for us.</summary>
    private static bool IsOfAnotherKind(YamlMap sections, IReadOnlyList<string> known)
    {
        var keys = sections.Entries.Select(entry => entry.Key.Text).Where(key => key != Section.Schema).ToList();
        return keys.Count > 0 && !keys.Exists(key => known.Contains(key) || NearestName.Find(key, known) is not null);
    }

    private ElementName? Name(YamlMap fields, Section section, string? space)
    {
        if (fields[FieldReader.Name] is not { } node)
        {
            _problems.Add(fields, $"{section.What} has no name; add the key \"name\".");
            return null;
        }

        if (_problems.Text(node, $"the name of {section.What}")?.Trim() is not { } name)
        {
            return null;
        }

        var id = fields[FieldReader.Id] is { } stated ? _problems.Text(stated, $"the id of {section.What}")?.Trim() : Identifier.FromName(name);
        return id is not null && Key(fields, section, space, name, id) is { } key ? new(section.Definition, key, name, id) : null;
    }

    /// <summary>The key of an element: the class that it names, else the one that is made from its id.</summary>
    private string? Key(YamlMap fields, Section section, string? space, string name, string id)
    {
        var className = Spelling.ClassName(id);
        if (fields[FieldReader.Class] is { } stated)
        {
            if (_problems.Text(stated, $"the class of {section.What}")?.Trim() is not { } text)
            {
                return null;
            }

            if (CSharpType.Find(text) is null)
            {
                _problems.Add(stated, $"the class of {section.What} is \"{text}\", and no class can be called so; write a name as Checkout, or with its namespace as Shop.Checkout.");
                return null;
            }

            className = text;
        }

        if (className.Length == 0)
        {
            _problems.Add(fields[FieldReader.Name]!, $"\"{name}\" has neither a letter nor a digit to make an id of; add the key \"id\".");
            return null;
        }

        return string.IsNullOrEmpty(space) || className.Contains('.') ? className : $"{space}.{className}";
    }
}
