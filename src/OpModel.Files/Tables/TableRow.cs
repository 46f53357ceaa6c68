using System.Globalization;
using OpModel.Files.Yaml;
using OpModel.Organization;

namespace OpModel.Files.Tables;

/// <summary>The row of a table at which its reader is: its cells, and the values in them.</summary>
internal sealed class TableRow(DelimitedReader csv, TableHeader header, TableMapping mapping, OrganizationText file, YamlProblems problems)
{
    /// <summary>The place of the row.</summary>
    public FilePlace Place => file.PlaceOf(csv.Start, csv.Length);

    /// <summary>Whether nothing stands in any cell, as in the rows that spreadsheets leave at the end.</summary>
    public bool IsBlank => Enumerable.Range(0, csv.FieldCount).All(column => string.IsNullOrWhiteSpace(csv[column]));

    /// <summary>The cell of a field; of a name in several columns, all of them; empty where the table has no such column.</summary>
    public TableCell this[TableField field]
    {
        get
        {
            var columns = header[field];
            if (columns.Count < 2)
            {
                return columns.Count == 0 ? default : Cell(field, columns[0]);
            }

            TableCell[] parts = [.. columns.Select(column => Cell(field, column)).Where(cell => !cell.IsEmpty)];
            return parts.Length == 0 ? Cell(field, columns[0]) : parts[0] with { Text = string.Join(" ", parts.Select(part => part.Text)) };
        }
    }

    /// <summary>The cells of a field that may stand in several columns, or several times in one.</summary>
    public IEnumerable<TableCell> List(TableField field)
    {
        foreach (var column in header[field])
        {
            var cell = Cell(field, column);
            if (cell.Text.IndexOf(mapping.ListSeparator) < 0)
            {
                if (!cell.IsEmpty)
                {
                    yield return cell;
                }

                continue;
            }

            foreach (var item in cell.Text.Split(mapping.ListSeparator).Select(item => mapping.Meaning(field, item.Trim())).Where(item => item.Length > 0))
            {
                yield return cell with { Text = item };
            }
        }
    }

    /// <summary>A day; nothing where the cell is empty, and where it is a problem.</summary>
    public IsoDate? Date(TableField field)
    {
        var cell = this[field];
        if (cell.IsEmpty)
        {
            return null;
        }

        var text = cell.Text;
        if (mapping.DateFormats.Count > 0)
        {
            foreach (var format in mapping.DateFormats)
            {
                if (DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
                {
                    return IsoDate.From(moment);
                }
            }
        }
        else if (IsoDate.TryParse(text.Length > 10 && text[10] is ' ' or 'T' ? text.Substring(0, 10) : text, out var date))
        {
            return date;
        }

        var forms = mapping.DateFormats.Count == 0 ? "yyyy-MM-dd" : string.Join(" or ", mapping.DateFormats);
        problems.Add(PlaceOf(cell), $"{field.Key} is \"{text}\", which is not a date as {forms}; correct it, or say {mapping.By("date-format")} how dates are written.");
        return null;
    }

    /// <summary>How much of the working time, in percent.</summary>
    public int? Allocation()
    {
        var cell = this[TableField.Allocation];
        if (cell.IsEmpty)
        {
            return null;
        }

        var hasSign = cell.Text[cell.Text.Length - 1] == '%';
        var isFraction = mapping.AllocationUnit == AllocationUnit.Fraction && !hasSign;
        var number = cell.Text.TrimEnd('%').TrimEnd().Replace(',', '.');
        if (decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount <= 100)
        {
            var percent = isFraction ? Math.Round(amount * 100, MidpointRounding.AwayFromZero) : amount;
            if (percent <= 100 && percent == decimal.Truncate(percent))
            {
                return (int)percent;
            }
        }

        var mend = isFraction
            ? "write the part of full time from 0 to 1, as 0.6."
            : $"write whole percent from 0 to 100, or say {mapping.By("allocation-in")} that it is a fraction of full time.";
        problems.Add(PlaceOf(cell), $"allocation is \"{cell.Text}\"; {mend}");
        return null;
    }

    /// <summary>Whether the row is a place that nobody fills yet.</summary>
    public bool IsVacancy()
    {
        var cell = this[TableField.Vacancy];
        switch (cell.Text?.ToLowerInvariant())
        {
            case null or "" or "false" or "no" or "n" or "0":
                return false;
            case "true" or "yes" or "y" or "1" or "x":
                return true;
            default:
                problems.Add(PlaceOf(cell), $"vacancy is \"{cell.Text}\", which is neither true nor false; write one of them, or map it {mapping.By("values")}.");
                return false;
        }
    }

    /// <summary>What kind of team the team is.</summary>
    public TeamType? TeamType()
    {
        var cell = this[TableField.TeamType];
        if (cell.IsEmpty)
        {
            return null;
        }

        var word = Identifier.FromName(cell.Text);
        var type = Organization.TeamType.All
            .FirstOrDefault(type => Spelling.Hyphenated(type.Name) == word || type.Name.Equals(cell.Text, StringComparison.OrdinalIgnoreCase));
        if (type is null)
        {
            string[] words = [.. Organization.TeamType.All.Select(known => Spelling.Hyphenated(known.Name))];
            problems.Add(PlaceOf(cell), $"team-type is \"{cell.Text}\"; {YamlProblems.Mend(word, words)}");
        }

        return type;
    }

    private FilePlace PlaceOf(TableCell cell) => file.PlaceOf(cell.Start, cell.Length);

    private TableCell Cell(TableField field, int column)
    {
        var (start, length) = csv.PlaceOf(column);
        return new(mapping.Meaning(field, csv[column].Trim()), start, length);
    }
}
