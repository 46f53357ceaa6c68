namespace OpModel.Budgeting;

/// <summary>What a line wants of an envelope, in minor units.</summary>
/// <param name="Name">Whose line it is, by which equal remainders are told apart.</param>
/// <param name="Priority">When it is served.</param>
/// <param name="Floor">The least that it gets.</param>
/// <param name="Cap">The most that it gets: no less than the floor, and the whole envelope where there is no limit.</param>
internal sealed record LineDemand(string Name, int Priority, Int128 Floor, Int128 Cap)
{
    /// <summary>The amount that it asks for.</summary>
    public Int128? Ask { get; init; }

    /// <summary>The share that it asks for, in percent.</summary>
    public decimal? Share { get; init; }

    /// <summary>Its weight, where it asks for nothing.</summary>
    public decimal Weight { get; init; }

    /// <summary>Whether it asks for something, and does not take part in what is left.</summary>
    public bool IsAsk => Ask is not null || Share is not null;
}
