namespace OpModel.Files.Tables;

/// <summary>What a column of a people table may hold.</summary>
internal sealed class TableField
{
    private TableField(string key, params string[] otherNames) =>
        (Key, Names, Index) = (key, [.. otherNames.Prepend(key).Select(Normalized)], Count++);

    private static int Count { get; set; }

    public static TableField Id { get; } = new(
        "id", "employee id", "employee number", "employee no", "person id", "personnel number", "worker id", "staff id", "user id", "user name");

    public static TableField Name { get; } = new("name", "full name", "employee name", "display name", "employee", "person", "person name", "worker");

    public static TableField Manager { get; } = new(
        "manager", "manager id", "supervisor id", "line manager id", "reports to", "supervisor", "line manager", "manager name", "supervisor name");

    public static TableField DottedLineManagers { get; } = new(
        "dotted-line-managers", "dotted-line manager", "dotted line", "matrix managers", "matrix manager", "functional manager");

    public static TableField Team { get; } = new("team", "team name");

    public static TableField TeamType { get; } = new("team-type", "type of team");

    public static TableField Role { get; } = new("role", "role name", "job title", "title");

    public static TableField Function { get; } = new("function", "job function", "business function");

    public static TableField Allocation { get; } = new("allocation", "allocation %", "allocation in percent");

    public static TableField From { get; } = new("from", "start date", "valid from", "start", "since");

    public static TableField Until { get; } = new("until", "end date", "valid until", "valid to", "end", "to");

    public static TableField Vacancy { get; } = new("vacancy", "is vacancy", "vacant", "is vacant");

    /// <summary>All of them, in the order of their indices.</summary>
    public static IReadOnlyList<TableField> All { get; } =
        [Id, Name, Manager, DottedLineManagers, Team, TeamType, Role, Function, Allocation, From, Until, Vacancy];

    /// <summary>What a mapping calls it, and a column without one.</summary>
    public string Key { get; }

    /// <summary>What a column of it may be called where no mapping says so, as <see cref="Normalized"/> gives it; the best first.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Its place in an array with one entry for each.</summary>
    public int Index { get; }

    /// <summary>Whether several columns may hold it: the parts of a name, one manager each.</summary>
    public bool TakesSeveralColumns => this == Name || this == DottedLineManagers;

    /// <summary>A header as it is compared: upper and lower case, spaces and signs make no difference.</summary>
    public static string Normalized(string header)
    {
        string letters = new([.. header.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
        return letters.Length > 0 ? letters : header.Trim();
    }

    /// <inheritdoc/>
    public override string ToString() => Key;
}
