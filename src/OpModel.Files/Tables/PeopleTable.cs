using OpModel.Checking;
using OpModel.Organization;

namespace OpModel.Files.Tables;

/// <summary>A parsed table of people.</summary>
/// <remarks>
/// All that it names is implied: people, teams and roles that other files or C# define are those, and the table adds to them who is on which
/// team and who reports to whom.
/// </remarks>
internal sealed class PeopleTable : IOrganizationSource
{
    private readonly TableContent _content;
    private readonly Definition[] _teamsAndRoles;

    private PeopleTable(TableContent content)
    {
        _content = content;
        _teamsAndRoles = [.. content.DefineTeams(), .. content.DefineRoles()];
        Elements = [.. content.Elements];
    }

    public string Path => _content.File.Path;

    public IReadOnlyList<ElementName> Elements { get; }

    /// <summary>Parses a table.</summary>
    /// <param name="file">The table. Whatever it holds, nothing is thrown.</param>
    /// <param name="mapping">The mapping beside it; nothing where there is none.</param>
    public static PeopleTable Parse(OrganizationText file, OrganizationText? mapping)
    {
        var fileName = file.Path.Substring(file.Path.LastIndexOfAny(['/', '\\']) + 1) + TableMapping.Ending;
        var read = TableMappingReader.Read(mapping, fileName, out var problems);
        return new(problems.Count == 0 ? TableContentReader.Read(file, read) : Unread(file, read, problems));
    }

    /// <summary>Whether a row tells what kind of team a team is.</summary>
    /// <param name="team">The key of the team.</param>
    public bool StatesType(string team) => _content.StatesType(team);

    public FileReading Read(ElementNames names) => PeopleTableReading.Read(_content, _teamsAndRoles, names);

    /// <summary>Without its mapping, a table would be read as another one: every row would have the same problem.</summary>
    private static TableContent Unread(OrganizationText file, TableMapping mapping, IReadOnlyList<FileProblem> problems)
    {
        TableContent content = new(file, mapping);
        var others = problems.Count == 1 ? "" : $" ({Words.Count(problems.Count - 1, "problem")} more)";
        content.Problems.Add(
            FilePlace.Beginning,
            $"the table is not read, since its mapping {mapping.FileName} is wrong in line {problems[0].Place.Line}, column {problems[0].Place.Column}: "
            + problems[0].Message + others);
        return content;
    }
}
