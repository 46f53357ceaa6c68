using OpModel.Checking;
using OpModel.Files.Yaml;

namespace OpModel.Files.Tables;

/// <summary>Reads a table row by row.</summary>
internal sealed class TableContentReader
{
    private readonly OrganizationText _file;
    private readonly TableContent _content;
    private readonly Dictionary<string, string> _idsByKey = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<TableMembership> _memberships = [];
    private FilePlace? _firstRowWithoutTeam;
    private int _rowsWithoutTeam;
    private int _highestAllocation;

    private TableContentReader(OrganizationText file, TableMapping mapping) => (_file, _content) = (file, new(file, mapping));

    private TableMapping Mapping => _content.Mapping;

    private YamlProblems Problems => _content.Problems;

    /// <summary>Reads a table.</summary>
    /// <param name="file">The table. Whatever it holds, nothing is thrown.</param>
    /// <param name="mapping">How it is read.</param>
    public static TableContent Read(OrganizationText file, TableMapping mapping)
    {
        TableContentReader reader = new(file, mapping);
        reader.Read();
        return reader._content;
    }

    private void Read()
    {
        DelimitedReader csv = new(_file.Text, Mapping.Separator);
        if (_file.Text.Length > OrganizationFile.Limits.Length)
        {
            Problems.Add(FilePlace.Beginning, $"the file has {_file.Text.Length} characters, and {OrganizationFile.Limits.Length} are taken; split it.");
        }
        else if (_file.Text.IndexOf('\0') is >= 0 and var noText)
        {
            Problems.Add(_file.PlaceOf(noText, 1), UnreadableCharacter.Describe('\0'));
        }
        else if (!csv.Read())
        {
            Problems.Add(FilePlace.Beginning, "the file is empty; begin with a line that names the columns.");
        }
        else if (csv.Fault != DelimitedFault.None)
        {
            RefuseLine(csv, columnCount: 0);
        }
        else if (TableHeader.Read(csv, _file, Mapping, Problems) is { } header)
        {
            TellPassedOver(header);
            ReadRows(csv, header);
            RefuseNameless(header);
            if (_content.People.Count == 0 && Problems.Found.Count == 0)
            {
                // A failed export more often than a company of nobody.
                Problems.Add(FilePlace.Beginning, "the table has a header and no rows; export it again, or take the file out.");
            }

            TellRows();
        }
    }

    private void ReadRows(DelimitedReader csv, TableHeader header)
    {
        TableRow row = new(csv, header, Mapping, _file, Problems);
        while (csv.Read())
        {
            if (csv.Fault != DelimitedFault.None || csv.FieldCount != header.ColumnCount)
            {
                RefuseLine(csv, header.ColumnCount);
            }
            else if (Person(row, header) is { } person)
            {
                TakeMembership(row, person);
            }
        }
    }

    private void RefuseLine(DelimitedReader csv, int columnCount)
    {
        var place = csv.Fault == DelimitedFault.None ? _file.PlaceOf(csv.Start, csv.Length) : _file.PlaceOf(csv.FaultStart, 0);
        Problems.Add(place, $"{LineFault.Describe(csv, columnCount)}");
    }

    /// <summary>The number of the person whom a row is about; nothing where nobody can be told.</summary>
    private int? Person(TableRow row, TableHeader header)
    {
        var (id, name) = (row[TableField.Id], row[TableField.Name]);
        if (id.IsEmpty && name.IsEmpty)
        {
            if (row.IsBlank)
            {
                return null;
            }

            Problems.Add(row.Place, "the row names nobody; write the person, or take the row out.");
            return null;
        }

        if (id.IsEmpty && header.Has(TableField.Id))
        {
            Problems.Add(_content.PlaceOf(id), $"{name.Text} has no id; write it.");
        }

        var idText = id.IsEmpty ? Organization.Identifier.FromName(name.Text) : id.Text;
        if (!ImpliedName.IsPossible(idText))
        {
            Problems.Add(_content.PlaceOf(id.IsEmpty ? name : id), $"\"{(id.IsEmpty ? name : id).Text}\" has neither a letter nor a digit; write an id that has.");
            return null;
        }

        if (!_content.PeopleById.TryGetValue(idText, out var number))
        {
            if (NewPerson(row, id.IsEmpty ? name : id, idText) is not { } added)
            {
                return null;
            }

            number = added;
        }

        var person = _content.People[number];
        person.IsVacancy |= row.IsVacancy();
        person.NameCell = Agreed(row, person, "called", person.NameCell, name);
        person.Function = Agreed(row, person, "in the function", person.Function, row[TableField.Function]);
        person.Manager = Agreed(row, person, "reporting to", person.Manager, row[TableField.Manager]);
        AgreeOnDottedLines(row, person);
        return number;
    }

    private int? NewPerson(TableRow row, TableCell cell, string id)
    {
        var person = ImpliedName.Person(id, id, Mapping.Namespace);
        if (_idsByKey.TryGetValue(person.Key, out var other))
        {
            Problems.Add(_content.PlaceOf(cell), $"the ids \"{id}\" and \"{other}\" differ in signs alone; give one of them another letter or digit.");
            return null;
        }

        _idsByKey.Add(person.Key, id);
        var number = _content.People.Count;
        _content.PeopleById.Add(id, number);
        _content.People.Add(new(person, _content.PlaceOf(cell)));
        return number;
    }

    /// <summary>What all rows say of a person; the first has the word where one differs in more than upper and lower case.</summary>
    private TableCell Agreed(TableRow row, TablePerson person, string fact, TableCell before, TableCell now)
    {
        if (before.IsEmpty || now.IsEmpty)
        {
            return before.IsEmpty ? now : before;
        }

        if (!before.Text.Equals(now.Text, StringComparison.OrdinalIgnoreCase))
        {
            Problems.Add(_content.PlaceOf(now), $"{person.Name.Id} is {fact} \"{now.Text}\" here and \"{before.Text}\" on line {LineOf(before)}; all rows of a person must agree.");
            return before;
        }

        return string.CompareOrdinal(now.Text, before.Text) < 0 ? now : before;
    }

    private void AgreeOnDottedLines(TableRow row, TablePerson person)
    {
        TableCell[] now = [.. row.List(TableField.DottedLineManagers)];
        if (now.Length == 0)
        {
            return;
        }

        if (person.DottedLineManagers.Count == 0)
        {
            person.DottedLineManagers = now;
        }
        else if (!Texts(now).SetEquals(Texts(person.DottedLineManagers)))
        {
            var line = LineOf(person.DottedLineManagers[0]);
            Problems.Add(_content.PlaceOf(now[0]), $"{person.Name.Id} has other dotted lines here than on line {line}; all rows of a person must agree.");
        }

        static HashSet<string> Texts(IEnumerable<TableCell> cells) => new(cells.Select(cell => cell.Text), StringComparer.OrdinalIgnoreCase);
    }

    private void TakeMembership(TableRow row, int person)
    {
        var (teamCell, roleCell) = (row[TableField.Team], row[TableField.Role]);
        var allocation = row.Allocation();
        var (from, until) = (row.Date(TableField.From), row.Date(TableField.Until));
        if (teamCell.IsEmpty)
        {
            if (!roleCell.IsEmpty || allocation is not null)
            {
                _firstRowWithoutTeam ??= row.Place;
                _rowsWithoutTeam++;
            }

            return;
        }

        if (from > until)
        {
            Problems.Add(_content.PlaceOf(row[TableField.Until]), $"the membership ends on {until.ToString()}, before it begins on {from.ToString()}; exchange the two dates or mend one.");
        }

        var team = NumberOf(row, teamCell, _content.Teams, "team");
        var role = NumberOf(row, roleCell.IsEmpty ? new(Mapping.DefaultRole, teamCell.Start, teamCell.Length) : roleCell, _content.Roles, "role");
        if (team < 0 || role < 0)
        {
            return;
        }

        AgreeOnTeamType(row, team);
        _highestAllocation = Math.Max(_highestAllocation, allocation ?? 0);
        TableMembership membership = new(person, team, role, allocation, from, until, default);
        if (_memberships.Add(membership))
        {
            _content.Memberships.Add(membership with { Place = row.Place });
        }
    }

    private int NumberOf(TableRow row, TableCell cell, TableElements elements, string noun)
    {
        var number = elements.IndexOf(cell, out var other);
        if (number < 0)
        {
            Problems.Add(_content.PlaceOf(cell), $"the {noun} \"{cell.Text}\" has neither a letter nor a digit; write a name that has.");
        }
        else if (other is { } first)
        {
            _content.Notes.Add(
                _content.PlaceOf(cell),
                $"\"{cell.Text}\" is read as the {noun} \"{first.Text}\" of line {LineOf(first)}; if they are two, map one to another name "
                + $"{Mapping.By("values")}.");
        }

        return number;
    }

    private void AgreeOnTeamType(TableRow row, int team)
    {
        if (row.TeamType() is not { } type)
        {
            return;
        }

        var (name, cell) = (_content.Teams.Names[team], row[TableField.TeamType]);
        if (_content.StateType(name.Key, type, cell) is { } before)
        {
            var other = $"{Words.A(before.Type.DisplayName)} on line {LineOf(before.Cell)}";
            Problems.Add(_content.PlaceOf(cell), $"{name.Name} is {Words.A(type.DisplayName)} here and {other}; all rows of a team must agree.");
        }
    }

    /// <summary>Whoever has a name has it in one row at least.</summary>
    private void RefuseNameless(TableHeader header)
    {
        foreach (var person in _content.People.Where(person => person.NameCell.IsEmpty && !person.IsVacancy && header.Has(TableField.Name)))
        {
            Problems.Add(_content.PlaceOf(person.NameCell), $"{person.Name.Id} has no name; write it, or mark the row as a vacancy.");
        }
    }

    private void TellPassedOver(TableHeader header)
    {
        if (header.PassedOver.Count > 0)
        {
            var columns = Words.And(header.PassedOver.Select(name => $"\"{name}\""));
            _content.Notes.Add(
                FilePlace.Beginning,
                (header.PassedOver.Count == 1 ? $"the column {columns} is" : $"the columns {columns} are")
                + $" passed over; tell {Mapping.By("columns")} what of it is to be read.");
        }
    }

    private void TellRows()
    {
        if (_firstRowWithoutTeam is { } place)
        {
            var rows = Words.Count(_rowsWithoutTeam, "row names", "rows name");
            _content.Notes.Add(place, $"{rows} a role or an allocation and no team, where nobody can hold it; it is passed over.");
        }

        if (_highestAllocation == 1 && Mapping.AllocationUnit == AllocationUnit.Percent)
        {
            _content.Notes.Add(
                FilePlace.Beginning,
                "nobody is allocated to a team with more than 1 %; if the table has fractions of full time, "
                + $"say \"allocation-in: fraction\" in {Mapping.FileName}.");
        }
    }

    private int LineOf(TableCell cell) => _file.PlaceOf(cell.Start, 0).Line;
}
