using OpModel.Files.Yaml;
using OpModel.Organization;

namespace OpModel.Files.Tables;

/// <summary>How a people table is read: which columns hold what, and what stands in them.</summary>
internal sealed record TableMapping
{
    /// <summary>The key under which a mapping file has all of it.</summary>
    public const string Key = "people-table";

    /// <summary>What a mapping is called behind the name of its table.</summary>
    public const string Ending = ".yaml";

    /// <summary>The name of the mapping file, whether it is there or not; for messages.</summary>
    public required string FileName { get; init; }

    public char Separator { get; init; } = ',';

    /// <summary>What stands between the managers in one cell of dotted lines.</summary>
    public char ListSeparator { get; init; } = ';';

    /// <summary>The forms of a date; none where dates are written as 2026-10-31.</summary>
    public IReadOnlyList<string> DateFormats { get; init; } = [];

    public AllocationUnit AllocationUnit { get; init; }

    /// <summary>What a team is that nobody defines; nothing where it is not stated.</summary>
    public TeamType? TeamType { get; init; }

    /// <summary>The role of whoever is on a team without one.</summary>
    public string DefaultRole { get; init; } = ImpliedName.Member.Name;

    public UnknownRoles UnknownRoles { get; init; }

    /// <summary>The namespace of all that the table implies.</summary>
    public string? Namespace { get; init; }

    /// <summary>Texts that stand for an empty cell.</summary>
    public IReadOnlyCollection<string> Empty { get; init; } = [];

    /// <summary>The headers that hold each field; of those that are not stated, the columns are found by their own names.</summary>
    public IReadOnlyDictionary<TableField, IReadOnlyList<string>> Columns { get; init; } = new Dictionary<TableField, IReadOnlyList<string>>();

    /// <summary>What the texts of a field mean, by upper or lower case.</summary>
    public IReadOnlyDictionary<TableField, IReadOnlyDictionary<string, string>> Values { get; init; } =
        new Dictionary<TableField, IReadOnlyDictionary<string, string>>();

    /// <summary>Where to say something, in a message: <c>by the key "values" in people.csv.yaml</c>.</summary>
    public string By(string key) => $"by the key \"{key}\" in {FileName}";

    /// <summary>What a text in a cell of a field means; nothing where it stands for an empty cell.</summary>
    public string Meaning(TableField field, string text) =>
        Values.Count > 0 && Values.TryGetValue(field, out var values) && values.TryGetValue(text, out var meant) ? meant
        : Empty.Count > 0 && Empty.Contains(text) ? ""
        : text;

    /// <summary>Whether a file is a mapping, by its name or by its key.</summary>
    public static bool IsMapping(OrganizationText file) =>
        file.HasEnding(PeopleTableImporter.TableEnding + Ending)
        || (file.IsYaml && file.Yaml.Documents.OfType<YamlMap>().Any(map => map[Key] is not null));
}
