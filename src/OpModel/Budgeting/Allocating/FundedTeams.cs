using OpModel.Organization;

namespace OpModel.Budgeting;

/// <summary>The teams of an organisation, as a plan names them, and which of them may fund and be funded.</summary>
internal sealed class FundedTeams(OperatingModel model)
{
    /// <summary>The teams that fund others.</summary>
    public IReadOnlyList<Team> EcosystemTeams { get; } = [.. model.Teams.Where(team => team.Type == TeamType.EcosystemTeam)];

    /// <summary>The team of an id or a name; nothing where there is none.</summary>
    public Team? Find(string name) => model.FindTeam(name);

    public string DescribeUnknown(string name) => $"\"{name}\" is no team of {model.Name}; {Meant.Among(name, model.Teams.Select(team => team.Id))}";

    /// <summary>What somebody should know who funds a team from an envelope of the ecosystem; nothing where all is well.</summary>
    public static string? Doubt(Team team, string envelope, ReportingPeriod period)
    {
        if (team.Type == TeamType.EcosystemTeam || team.Type == TeamType.Department || team.Type == TeamType.Chapter || team.Type == TeamType.Guild)
        {
            return $"the {team.Type} {team} is funded from {envelope}; fund product teams, internal product teams and enabling teams, or the teams that work as such (D0.R2 to D0.R4).";
        }

        return team.From > period.Days.End || team.Until < period.Days.Start
            ? $"{team} is not there in {period}, and is funded from {envelope}; correct the dates of the team, or take its line out."
            : null;
    }
}
