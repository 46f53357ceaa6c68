using OpModel.Checking;
using OpModel.Files.Yaml;

namespace OpModel.Files.Tables;

/// <summary>Which columns of a table hold what.</summary>
internal sealed class TableHeader
{
    private static readonly IReadOnlyList<int> None = [];

    private readonly IReadOnlyList<int>[] _columns = [.. TableField.All.Select(_ => None)];

    private TableHeader(int columnCount) => ColumnCount = columnCount;

    /// <summary>How many columns the table has, known or not.</summary>
    public int ColumnCount { get; }

    /// <summary>The headers of columns that hold nothing which is read.</summary>
    public IReadOnlyList<string> PassedOver { get; private set; } = [];

    /// <summary>The columns of a field; none where the table has none.</summary>
    public IReadOnlyList<int> this[TableField field] => _columns[field.Index];

    public bool Has(TableField field) => this[field].Count > 0;

    /// <summary>Tells whether a header is that of a people table by its own words: it names people, and something of them.</summary>
    public static bool IsOfPeople(DelimitedReader header)
    {
        HashSet<string> names = [.. Enumerable.Range(0, header.FieldCount).Select(column => TableField.Normalized(header[column]))];
        bool Names(TableField field) => field.Names.Any(names.Contains);
        return (Names(TableField.Id) || Names(TableField.Name)) && TableField.All.Count(Names) > 1
            && (Names(TableField.Team) || Names(TableField.Manager) || Names(TableField.Role) || Names(TableField.Function));
    }

    /// <summary>Finds the columns that a table's first record names.</summary>
    /// <param name="csv">The reader at that record.</param>
    /// <param name="file">The table.</param>
    /// <param name="mapping">How it is read.</param>
    /// <param name="problems">What is wrong with it.</param>
    /// <returns>The header; nothing where no column tells who people are.</returns>
    public static TableHeader? Read(DelimitedReader csv, OrganizationText file, TableMapping mapping, YamlProblems problems)
    {
        string[] headers = [.. Enumerable.Range(0, csv.FieldCount).Select(column => csv[column].Trim())];
        var columnsByName = Enumerable.Range(0, headers.Length).ToLookup(column => TableField.Normalized(headers[column]));
        TableHeader header = new(headers.Length);
        foreach (var field in TableField.All)
        {
            header._columns[field.Index] = mapping.Columns.TryGetValue(field, out var stated)
                ? [.. stated.Select(name => Stated(field, name)).OfType<int>()]
                : [.. field.Names.SelectMany(name => Unstated(field, name)).Take(1)];
        }

        header.JoinNameParts(columnsByName, mapping);
        HashSet<int> read = [.. header._columns.SelectMany(columns => columns)];
        header.PassedOver = [.. headers.Where((name, column) => name.Length > 0 && !read.Contains(column))];
        if (header.Has(TableField.Id) || header.Has(TableField.Name))
        {
            return header;
        }

        // A column that the mapping names and the table lacks was told already.
        if (!mapping.Columns.ContainsKey(TableField.Id) && !mapping.Columns.ContainsKey(TableField.Name))
        {
            Refuse();
        }

        return null;

        int? Stated(TableField field, string name)
        {
            int[] columns = [.. columnsByName[TableField.Normalized(name)]];
            if (columns.Length == 1)
            {
                return columns[0];
            }

            if (columns.Length > 1)
            {
                RefuseTwice(field, columns);
                return null;
            }

            problems.Add(
                PlaceOf(0),
                $"there is no column \"{name}\", which {mapping.FileName} names for {field.Key}; {YamlProblems.Mend(name, headers)}");
            return null;
        }

        IEnumerable<int> Unstated(TableField field, string name)
        {
            int[] columns = [.. columnsByName[name]];
            if (columns.Length > 1)
            {
                RefuseTwice(field, columns);
            }

            return columns.Take(1);
        }

        void RefuseTwice(TableField field, int[] columns) => problems.Add(
            PlaceOf(columns[1]), $"a second column is called \"{headers[columns[1]]}\", and {field.Key} stands in one; rename the one that does not hold it.");

        void Refuse()
        {
            var nearest = NearestName.Find("name", headers) ?? NearestName.Find("id", headers) ?? NearestName.Find("employee id", headers);
            var separator = headers.Length > 1 ? default(char?) : "\t;|".Cast<char?>().FirstOrDefault(sign => headers[0].Contains(sign!.Value));
            problems.Add(
                PlaceOf(nearest is null ? 0 : Array.IndexOf(headers, nearest)),
                "no column is called id or name, so nobody knows whom the rows are about; "
                + (separator is null
                    ? $"rename {(nearest is null ? "the one that holds it" : $"\"{nearest}\"")}, or tell {mapping.By("columns")} which it is."
                    : $"the separator seems to be {(separator == '\t' ? "a tab" : $"\"{separator}\"")}: say so {mapping.By("separator")}."));
        }

        FilePlace PlaceOf(int column)
        {
            var (start, length) = csv.PlaceOf(column);
            return file.PlaceOf(start, length);
        }
    }

    /// <summary>Takes first and last name for the name where no column has the whole.</summary>
    private void JoinNameParts(ILookup<string, int> columnsByName, TableMapping mapping)
    {
        if (Has(TableField.Name) || mapping.Columns.ContainsKey(TableField.Name))
        {
            return;
        }

        if (columnsByName["firstname"].Count() == 1 && columnsByName["lastname"].Count() == 1)
        {
            _columns[TableField.Name.Index] = [columnsByName["firstname"].First(), columnsByName["lastname"].First()];
        }
    }
}
