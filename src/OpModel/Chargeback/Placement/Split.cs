namespace OpModel.Chargeback;

/// <summary>How cost that teams share is split among them.</summary>
/// <remarks>Immutable: each call gives a new split.</remarks>
public sealed class Split
{
    private Split(SplitMethod method, IReadOnlyList<TeamShare> shares) => (Method, Shares) = (method, shares);

    /// <summary>By which rule it is split.</summary>
    public SplitMethod Method { get; }

    /// <summary>Among whom; empty for all teams of the model.</summary>
    internal IReadOnlyList<TeamShare> Shares { get; }

    /// <summary>The same part to each team.</summary>
    /// <returns>The split among all teams; <see cref="Among{TTeam}"/> narrows it.</returns>
    public static Split Evenly() => new(SplitMethod.Even, []);

    /// <summary>To each team in proportion to its direct cost. A team whose credits exceed its cost weighs nothing.</summary>
    /// <returns>The split among all teams; <see cref="Among{TTeam}"/> narrows it.</returns>
    public static Split InProportionToDirectCost() => new(SplitMethod.ProportionalToDirectCost, []);

    /// <summary>To each team a fixed share. The shares must add up to exactly 100 %.</summary>
    /// <returns>The split without a share; <see cref="Share{TTeam}"/> adds them.</returns>
    public static Split ByFixedShares() => new(SplitMethod.FixedShares, []);

    /// <summary>Narrows an even or proportional split to named teams. The first call leaves one team; each further call adds one.</summary>
    /// <typeparam name="TTeam">A class with one of the team attributes.</typeparam>
    /// <returns>The narrower split.</returns>
    public Split Among<TTeam>()
        where TTeam : ITeam
        => Among(TTeam.Definition.Id);

    /// <summary>Narrows an even or proportional split to named teams. The first call leaves these teams; each further call adds to them.</summary>
    /// <param name="teams">Ids or names of teams.</param>
    /// <returns>The narrower split.</returns>
    /// <exception cref="InvalidOperationException">The split is one by fixed shares.</exception>
    public Split Among(params IReadOnlyList<string> teams)
    {
        ArgumentNullException.ThrowIfNull(teams);
        return Method == SplitMethod.FixedShares
            ? throw new InvalidOperationException("A split by fixed shares names its teams with Share.")
            : new(Method, [.. Shares, .. teams.Select(team => new TeamShare(team, 1))]);
    }

    /// <summary>Gives a team a fixed share.</summary>
    /// <typeparam name="TTeam">A class with one of the team attributes.</typeparam>
    /// <param name="percent">The share in percent, above 0.</param>
    /// <returns>The split with the share.</returns>
    public Split Share<TTeam>(decimal percent)
        where TTeam : ITeam
        => Share(TTeam.Definition.Id, percent);

    /// <summary>Gives a team a fixed share.</summary>
    /// <param name="team">The id or name of the team.</param>
    /// <param name="percent">The share in percent, above 0.</param>
    /// <returns>The split with the share.</returns>
    /// <exception cref="InvalidOperationException">The split is not one by fixed shares.</exception>
    public Split Share(string team, decimal percent)
    {
        ArgumentNullException.ThrowIfNull(team);
        return Method != SplitMethod.FixedShares
            ? throw new InvalidOperationException("Only a split by fixed shares gives shares; name teams with Among.")
            : new(Method, [.. Shares, new TeamShare(team, percent)]);
    }

    /// <summary>How it is split, in words: <c>in proportion to direct cost</c>.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => Method.Description;
}
