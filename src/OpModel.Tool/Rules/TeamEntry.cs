using OpModel.Files.Yaml;

namespace OpModel.Tool.Rules;

/// <summary>A team of a rules file.</summary>
/// <param name="Name">Its name, as it stands on the statement.</param>
/// <param name="Id">Its id, by which tags may name it; made from the name where the file has none.</param>
internal sealed record TeamEntry(string Name, string Id)
{
    /// <summary>Whether a text is the team's name or its id; upper and lower case make no difference.</summary>
    public bool IsCalled(string text) =>
        text.Equals(Name, StringComparison.OrdinalIgnoreCase) || text.Equals(Id, StringComparison.OrdinalIgnoreCase);

    /// <summary>The team of a name or an id; null where there is none, which is a problem.</summary>
    public static TeamEntry? Find(IReadOnlyList<TeamEntry> teams, string text, YamlNode at, YamlProblems problems)
    {
        var team = teams.FirstOrDefault(team => team.IsCalled(text.Trim()));
        if (team is null)
        {
            problems.Add(at, $"there is no team \"{text}\"; {YamlProblems.Mend(text, [.. teams.Select(known => known.Name)])}");
        }

        return team;
    }
}
