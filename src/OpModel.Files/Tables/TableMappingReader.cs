using System.Globalization;
using OpModel.Files.Yaml;

namespace OpModel.Files.Tables;

/// <summary>Reads mapping files.</summary>
internal sealed class TableMappingReader(YamlProblems problems)
{
    private const string Table = "the people table";
    private const string ColumnsKey = "columns";
    private const string ValuesKey = "values";
    private const string SeparatorKey = "separator";
    private const string ListSeparatorKey = "list-separator";

    private static readonly DateTime SampleDay = new(2026, 10, 31);

    private static readonly IReadOnlyList<string> FieldKeys = [.. TableField.All.Select(field => field.Key)];

    /// <summary>Reads a mapping; what is wrong with it keeps it as it is without that.</summary>
    /// <param name="file">The file; nothing where there is none.</param>
    /// <param name="fileName">What it is called, or would be.</param>
    /// <param name="found">What is wrong with it.</param>
    public static TableMapping Read(OrganizationText? file, string fileName, out IReadOnlyList<FileProblem> found)
    {
        YamlProblems problems = new();
        var mapping = file is null ? new() { FileName = fileName } : new TableMappingReader(problems).Read(file, fileName);
        found = [.. problems.Found.OrderBy(problem => problem.Place.Start)];
        return mapping;
    }

    private TableMapping Read(OrganizationText file, string fileName)
    {
        TableMapping mapping = new() { FileName = fileName };
        var document = file.Yaml.AsDocument();
        if (document.Problem is { } problem)
        {
            problems.Add(problem.Place, problem.Message);
        }
        else if (document.Root is not { } root)
        {
            problems.Add(FilePlace.Beginning, $"the mapping is empty; begin with the key \"{TableMapping.Key}\".");
        }
        else if (problems.Map(root, "a mapping") is { } keys)
        {
            problems.RefuseOtherKeys(keys, "a mapping file", TableMapping.Key);
            return keys[TableMapping.Key] is { } node && problems.Map(node, Table) is { } fields ? Read(mapping, file.Path, fields) : mapping;
        }

        return mapping;
    }

    private TableMapping Read(TableMapping mapping, string path, YamlMap map)
    {
        YamlFieldReader fields = new(map, Table, new(path, new([]), problems), ColumnsKey, ValuesKey, SeparatorKey, ListSeparatorKey);
        mapping = mapping with
        {
            Separator = Separator(map, SeparatorKey) ?? mapping.Separator,
            ListSeparator = Separator(map, ListSeparatorKey) ?? mapping.ListSeparator,
            DateFormats = [.. fields.Texts("date-format").Where(format => IsDateFormat(format) || Refuse(fields, format))],
            AllocationUnit = fields.Choice<AllocationUnit>("allocation-in"),
            TeamType = fields.TeamTypeOf("team-type"),
            DefaultRole = fields.Text("default-role")?.Trim() ?? mapping.DefaultRole,
            UnknownRoles = fields.Choice<UnknownRoles>("unknown-roles"),
            Namespace = fields.Text("namespace")?.Trim(),
            Empty = new HashSet<string>(fields.Texts("empty").Select(text => text.Trim()), StringComparer.OrdinalIgnoreCase),
            Columns = Columns(map),
            Values = Values(map),
        };
        if (!ImpliedName.IsPossible(mapping.DefaultRole))
        {
            fields.Refuse("default-role", $"default-role of {Table} is \"{mapping.DefaultRole}\", which has neither a letter nor a digit; write a role.");
        }

        fields.RefuseOthers();
        return mapping;
    }

    private char? Separator(YamlMap map, string key)
    {
        switch (map[key])
        {
            case null:
                return null;
            case YamlScalar { Text: "tab" }:
                return '\t';
            case YamlScalar { Text: [not ('"' or '\r' or '\n') and var only] } when !char.IsLetterOrDigit(only):
                return only;
            case var node:
                problems.Add(node, $"{key} of {Table} is not one sign; write a sign such as \";\", or tab.");
                return null;
        }
    }

    private Dictionary<TableField, IReadOnlyList<string>> Columns(YamlMap table)
    {
        Dictionary<TableField, IReadOnlyList<string>> columns = [];
        foreach (var (field, node) in Fields(table, ColumnsKey))
        {
            var headers = problems.Texts(node, $"the column of {field}");
            if (headers.Count > 1 && !field.TakesSeveralColumns)
            {
                problems.Add(
                    node,
                    $"{field.Key} is given {headers.Count} columns, and stands in one; only {TableField.Name.Key} and {TableField.DottedLineManagers.Key} take several.");
            }
            else if (headers.Count > 0)
            {
                columns.Add(field, headers);
            }
        }

        return columns;
    }

    private Dictionary<TableField, IReadOnlyDictionary<string, string>> Values(YamlMap table)
    {
        Dictionary<TableField, IReadOnlyDictionary<string, string>> values = [];
        foreach (var (field, node) in Fields(table, ValuesKey))
        {
            Dictionary<string, string> ofField = new(StringComparer.OrdinalIgnoreCase);
            foreach (var entry in problems.Map(node, $"the values of {field}")?.Entries ?? [])
            {
                if (entry.Value is not YamlScalar value)
                {
                    problems.Add(entry.Value, $"what \"{entry.Key.Text}\" stands for is {entry.Value.Kind}; write a text, or \"\" for an empty cell.");
                }
                else if (ofField.ContainsKey(entry.Key.Text.Trim()))
                {
                    problems.Add(entry.Key.Place, $"\"{entry.Key.Text}\" stands here again, since upper and lower case are the same; keep one.");
                }
                else
                {
                    ofField.Add(entry.Key.Text.Trim(), value.IsNothing ? "" : value.Text.Trim());
                }
            }

            values.Add(field, ofField);
        }

        return values;
    }

    private IEnumerable<(TableField Field, YamlNode Node)> Fields(YamlMap table, string key)
    {
        if (table[key] is not { } node || problems.Map(node, $"{key} of {Table}") is not { } map)
        {
            yield break;
        }

        problems.RefuseOtherKeys(map, $"{key} of {Table}", FieldKeys);
        foreach (var field in TableField.All)
        {
            if (map[field.Key] is { } value)
            {
                yield return (field, value);
            }
        }
    }

    private static bool IsDateFormat(string format)
    {
        try
        {
            var text = SampleDay.ToString(format, CultureInfo.InvariantCulture);
            return DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Date == SampleDay;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static bool Refuse(YamlFieldReader fields, string format)
    {
        fields.Refuse(
            "date-format",
            $"date-format of {Table} is \"{format}\", which gives no day; write d for days, M for months and y for years, as in dd.MM.yyyy.");
        return false;
    }
}
