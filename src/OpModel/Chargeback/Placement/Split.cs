namespace OpModel.Chargeback;

/// <summary>How cost that teams share is split among them.</summary>
/// <remarks>Immutable: each call gives a new split.</remarks>
public sealed class Split
{
    private Split(SplitMethod method, IReadOnlyList<TeamShare> shares, string driver = "", IReadOnlyList<string>? valueStreams = null) =>
        (Method, Shares, Driver, ValueStreams) = (method, shares, driver, valueStreams ?? []);

    /// <summary>By which rule it is split.</summary>
    public SplitMethod Method { get; }

    /// <summary>What the cost is in proportion to, such as <c>desks</c>; empty where it is no driver of the caller's.</summary>
    public string Driver { get; }

    /// <summary>Among whom; empty for all teams of the model.</summary>
    internal IReadOnlyList<TeamShare> Shares { get; }

    /// <summary>The value streams among whose teams it is split, besides those named.</summary>
    internal IReadOnlyList<string> ValueStreams { get; }

    /// <summary>The same part to each team.</summary>
    /// <returns>The split among all teams; <see cref="Among{TTeam}"/> narrows it.</returns>
    public static Split Evenly() => new(SplitMethod.Even, []);

    /// <summary>To each team in proportion to its direct cost. A team whose credits exceed its cost weighs nothing.</summary>
    /// <returns>The split among all teams; <see cref="Among{TTeam}"/> narrows it.</returns>
    public static Split InProportionToDirectCost() => new(SplitMethod.ProportionalToDirectCost, []);

    /// <summary>To each team in proportion to the people on it, by the days on which they are: half a month is half a head.</summary>
    /// <returns>The split among all teams; <see cref="Among{TTeam}"/> narrows it.</returns>
    public static Split ByHeadcount() => new(SplitMethod.ProportionalToHeadcount, []);

    /// <summary>To each team in proportion to an amount of a cost driver. <see cref="Share(string, decimal)"/> gives the amounts.</summary>
    /// <param name="driver">What is counted, such as <c>desks</c>; explanations show it.</param>
    /// <returns>The split without an amount.</returns>
    public static Split InProportionTo(string driver)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(driver);
        return new(SplitMethod.ProportionalToDriver, [], driver.Trim());
    }

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
    /// <exception cref="InvalidOperationException">The split gives each team a share or an amount.</exception>
    public Split Among(params IReadOnlyList<string> teams)
    {
        ArgumentNullException.ThrowIfNull(teams);
        return Method.NamesShares
            ? throw new InvalidOperationException($"A split {Method.Description} names its teams with Share.")
            : new(Method, [.. Shares, .. teams.Select(team => new TeamShare(team, 1))], Driver, ValueStreams);
    }

    /// <summary>Narrows an even or proportional split to the teams that are aligned to a value stream. A further call adds those of another.</summary>
    /// <param name="valueStream">The id or name of the value stream.</param>
    /// <returns>The narrower split.</returns>
    /// <exception cref="InvalidOperationException">The split gives each team a share or an amount.</exception>
    public Split AmongTeamsOf(string valueStream)
    {
        ArgumentNullException.ThrowIfNull(valueStream);
        return Method.NamesShares
            ? throw new InvalidOperationException($"A split {Method.Description} names its teams with Share.")
            : new(Method, Shares, Driver, [.. ValueStreams, valueStream]);
    }

    /// <summary>Gives a team a fixed share, or its amount of the driver.</summary>
    /// <typeparam name="TTeam">A class with one of the team attributes.</typeparam>
    /// <param name="share">The share in percent, or the amount in the unit of the driver; above 0.</param>
    /// <returns>The split with the share.</returns>
    public Split Share<TTeam>(decimal share)
        where TTeam : ITeam
        => Share(TTeam.Definition.Id, share);

    /// <summary>Gives a team a fixed share, or its amount of the driver.</summary>
    /// <param name="team">The id or name of the team.</param>
    /// <param name="share">The share in percent, or the amount in the unit of the driver; above 0.</param>
    /// <returns>The split with the share.</returns>
    /// <exception cref="InvalidOperationException">The split is neither one by fixed shares nor one in proportion to a driver.</exception>
    public Split Share(string team, decimal share)
    {
        ArgumentNullException.ThrowIfNull(team);
        return Method.NamesShares
            ? new(Method, [.. Shares, new TeamShare(team, share)], Driver)
            : throw new InvalidOperationException($"A split {Method.Description} gives no shares; name teams with Among.");
    }

    /// <summary>How it is split, in words: <c>in proportion to direct cost</c>.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => Method == SplitMethod.ProportionalToDriver ? $"in proportion to {Driver}" : Method.Description;
}
