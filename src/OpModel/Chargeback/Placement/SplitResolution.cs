namespace OpModel.Chargeback;

/// <summary>Finds the teams of a split in a model.</summary>
internal static class SplitResolution
{
    private const decimal Whole = 100;

    /// <summary>Finds the teams; what is wrong goes to the problems.</summary>
    /// <returns>Per team its fixed share in percent, or 1 where the split gives no fixed shares; in the order of the split.</returns>
    public static IReadOnlyList<(Team Team, decimal Percent)> Resolve(Split split, OperatingModel model, List<PolicyProblem> problems)
    {
        var isFixed = split.Method == SplitMethod.FixedShares;
        if (split.Shares.Count == 0)
        {
            if (isFixed || model.Teams.Count == 0)
            {
                problems.Add(new(null, isFixed
                    ? "the split by fixed shares names no team; give each team its share."
                    : $"{model.Name} has no team to share cost; define one."));
            }

            return [.. model.Teams.Select(team => (team, 1m))];
        }

        List<(Team Team, decimal Percent)> shares = [];
        foreach (var share in split.Shares)
        {
            if (model.FindTeam(share.Team) is not { } team)
            {
                problems.Add(new(null, TeamNames.DescribeUnknown(share.Team, model)));
            }
            else if (shares.Any(other => other.Team == team))
            {
                problems.Add(new(null, $"{team.Name} is named twice in the split; name it once."));
            }
            else
            {
                shares.Add((team, share.Percent));
            }

            if (share.Percent <= 0)
            {
                problems.Add(new(null, FormattableString.Invariant($"the share of {share.Team} is {share.Percent} %; a share lies above 0.")));
            }
        }

        var sum = split.Shares.Sum(share => share.Percent);
        if (isFixed && sum != Whole)
        {
            problems.Add(new(null, FormattableString.Invariant($"the fixed shares add up to {sum} %; mend them so that they add up to 100 %.")));
        }

        return shares;
    }
}
