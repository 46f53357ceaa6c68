using OpModel.Checking;
using OpModel.Files.Yaml;
using OpModel.Organization;

namespace OpModel.Files.Tables;

/// <summary>Finds whom the people of a table report to.</summary>
internal sealed class ReportingLineReader
{
    private const int MostNamed = 5;

    private readonly TableContent _content;
    private readonly ElementNames _names;
    private readonly YamlProblems _problems;
    private readonly Dictionary<string, NamedManager> _managers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lazy<Dictionary<string, int>> _numbersByKey;
    private readonly Lazy<Suggestions> _suggestions;
    private readonly int[] _managerOf;

    private ReportingLineReader(TableContent content, ElementNames names, YamlProblems problems)
    {
        (_content, _names, _problems) = (content, names, problems);
        _managerOf = [.. Enumerable.Repeat(-1, content.People.Count)];
        _numbersByKey = new(NumbersByKey);
        _suggestions = new(() => new(content.People.ConvertAll(person => person.Name.Name)));
    }

    /// <summary>Reads the lines of all people.</summary>
    /// <param name="content">What stands in the table.</param>
    /// <param name="names">All elements of the organisation.</param>
    /// <param name="problems">What is wrong.</param>
    /// <returns>The lines of each person, by number; they refer to people of the table as it names them.</returns>
    public static IReadOnlyList<EquatableArray<ReportingLine>> Read(TableContent content, ElementNames names, YamlProblems problems)
    {
        ReportingLineReader reader = new(content, names, problems);
        List<EquatableArray<ReportingLine>> lines = new(content.People.Count);
        for (var number = 0; number < content.People.Count; number++)
        {
            lines.Add(new([.. reader.LinesOf(number)]));
        }

        reader.RefuseUnknown();
        reader.RefuseCircles();
        return lines;
    }

    private IEnumerable<ReportingLine> LinesOf(int number)
    {
        var person = _content.People[number];
        if (LineTo(number, person.Manager, isDotted: false) is { } line)
        {
            yield return line;
        }

        foreach (var manager in person.DottedLineManagers)
        {
            if (LineTo(number, manager, isDotted: true) is { } dotted)
            {
                yield return dotted;
            }
        }
    }

    private ReportingLine? LineTo(int number, TableCell cell, bool isDotted)
    {
        if (cell.IsEmpty || Find(cell) is not { Key: { } key } manager)
        {
            return null;
        }

        if (manager.Number == number)
        {
            var name = _content.People[number].Name.Name;
            _problems.Add(PlaceOf(cell), $"{name} reports to {name}; name somebody else, or leave the cell of whoever reports to nobody empty.");
            return null;
        }

        _managerOf[number] = isDotted ? _managerOf[number] : manager.Number;
        return new() { Manager = key, IsDotted = isDotted, Origin = _content.At(PlaceOf(cell)) };
    }

    /// <summary>The person whom a cell names, by id or by name.</summary>
    private NamedManager Find(TableCell cell)
    {
        if (!_managers.TryGetValue(cell.Text, out var manager))
        {
            _managers.Add(cell.Text, manager = _content.PeopleById.TryGetValue(cell.Text, out var number)
                ? new(cell) { Key = _content.People[number].Name.Key, Number = number, IsKnown = true }
                : FindByName(cell));
        }

        manager.Rows++;
        return manager;
    }

    private NamedManager FindByName(TableCell cell)
    {
        var found = _names.Find(cell.Text, [typeof(PersonDefinition)]);
        if (found.Count == 1)
        {
            var key = found[0].Key;
            return new(cell) { Key = key, Number = _numbersByKey.Value.TryGetValue(key, out var number) ? number : -1, IsKnown = true };
        }

        if (found.Count > 1)
        {
            var ids = string.Join(", ", found.Take(MostNamed).Select(name => name.Id));
            _problems.Add(PlaceOf(cell), $"\"{cell.Text}\" may be each of {ids}{(found.Count > MostNamed ? ", ..." : "")}; write the id of one.");
        }

        return new(cell) { IsKnown = found.Count > 1 };
    }

    /// <summary>The numbers of people by the keys of what they are in the whole organisation.</summary>
    private Dictionary<string, int> NumbersByKey()
    {
        Dictionary<string, int> numbers = new(_content.People.Count, StringComparer.Ordinal);
        for (var number = 0; number < _content.People.Count; number++)
        {
            if (_names.FindImplied(_content.People[number].Name) is [var person])
            {
                numbers[person.Key] = number;
            }
        }

        return numbers;
    }

    /// <summary>A manager who has left is one problem, however many people still report there.</summary>
    private void RefuseUnknown()
    {
        foreach (var unknown in _managers.Values.Where(manager => !manager.IsKnown).OrderBy(manager => manager.Cell.Start))
        {
            var others = unknown.Rows == 1 ? "" : $" ({Words.Count(unknown.Rows, "row")})";
            _problems.Add(PlaceOf(unknown.Cell), $"there is no person \"{unknown.Cell.Text}\"{others}; {Mend(unknown.Cell.Text)}");
        }
    }

    /// <summary>What to do about a manager whom nobody knows. Ids lie so near to one another that the nearest one would say nothing.</summary>
    private string Mend(string manager)
    {
        const string Otherwise = "add a row for the manager, or name another one.";
        return manager.Any(char.IsDigit) ? Otherwise : _suggestions.Value.Mend(manager, Otherwise);
    }

    /// <summary>Follows each line upwards; whoever is met again on the way is in a circle.</summary>
    private void RefuseCircles()
    {
        var metFrom = new int[_managerOf.Length];
        for (var start = 0; start < metFrom.Length; start++)
        {
            var at = start;
            while (at >= 0 && metFrom[at] == 0)
            {
                metFrom[at] = start + 1;
                at = _managerOf[at];
            }

            if (at >= 0 && metFrom[at] == start + 1)
            {
                RefuseCircle(at);
            }
        }
    }

    private void RefuseCircle(int number)
    {
        List<int> circle = [number];
        for (var next = _managerOf[number]; next != number; next = _managerOf[next])
        {
            circle.Add(next);
        }

        // It begins with whoever stands first in the file, wherever it was entered.
        var first = circle.IndexOf(circle.Min());
        var names = circle.Skip(first).Concat(circle.Take(first)).Select(person => _content.People[person].Name.Name);
        var named = circle.Count <= MostNamed ? Words.And(names) : $"{string.Join(", ", names.Take(MostNamed))} and {circle.Count - MostNamed} more";
        _problems.Add(
            PlaceOf(_content.People[circle[first]].Manager),
            $"{named} report to one another in a circle; for one of them, name somebody outside of it, or nobody.");
    }

    private FilePlace PlaceOf(TableCell cell) => _content.PlaceOf(cell);

    /// <summary>Whom the cells with one text name.</summary>
    private sealed class NamedManager(TableCell cell)
    {
        /// <summary>The first of the cells.</summary>
        public TableCell Cell { get; } = cell;

        /// <summary>How many there are.</summary>
        public int Rows { get; set; }

        /// <summary>Whether there is somebody of that id or name.</summary>
        public bool IsKnown { get; init; }

        /// <summary>The key of the person; nothing where it is not clear who it is.</summary>
        public string? Key { get; init; }

        /// <summary>The number of the person in the table; less than 0 for somebody of another file.</summary>
        public int Number { get; init; } = -1;
    }
}
