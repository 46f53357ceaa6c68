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
        if (split.Shares.Count == 0 && split.ValueStreams.Count == 0)
        {
            if (split.Method.NamesShares || model.Teams.Count == 0)
            {
                problems.Add(new(null, split.Method.NamesShares
                    ? $"the split {split} names no team; give each team its share."
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
                problems.Add(new(null, FormattableString.Invariant($"the share of {share.Team} is {share.Percent}{(isFixed ? " %" : "")}; a share lies above 0.")));
            }
        }

        AddTeamsOfValueStreams(split, model, shares, problems);
        var sum = split.Shares.Sum(share => share.Percent);
        if (isFixed && sum != Whole)
        {
            problems.Add(new(null, FormattableString.Invariant($"the fixed shares add up to {sum} %; mend them so that they add up to 100 %.")));
        }

        return shares;
    }

    private static void AddTeamsOfValueStreams(Split split, OperatingModel model, List<(Team Team, decimal Percent)> shares, List<PolicyProblem> problems)
    {
        foreach (var name in split.ValueStreams)
        {
            var sought = name.Trim();
            var found = model.ValueStreams.FirstOrDefault(stream => string.Equals(stream.Id, sought, StringComparison.OrdinalIgnoreCase))
                ?? model.ValueStreams.FirstOrDefault(stream => string.Equals(stream.Name, sought, StringComparison.OrdinalIgnoreCase));
            if (found is null)
            {
                problems.Add(new(null, $"\"{name}\" is no value stream of {model.Name}; {Meant.Among(name, model.ValueStreams.Select(stream => stream.Id))}"));
            }
            else if (found.Teams.Count == 0)
            {
                problems.Add(new(null, $"no team is aligned to {found}, so none can bear its cost; align one to it."));
            }
            else
            {
                shares.AddRange(found.Teams.Where(team => shares.All(share => share.Team != team)).Select(team => (team, 1m)));
            }
        }
    }
}
