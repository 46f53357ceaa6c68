namespace OpModel.Chargeback;

/// <summary>Says that a name is no team's, and what may have been meant.</summary>
internal static class TeamNames
{
    public static string DescribeUnknown(string team, OperatingModel model) =>
        $"\"{team}\" is no team of {model.Name}; write one of {string.Join(", ", model.Teams.Select(known => known.Id))}.";
}
