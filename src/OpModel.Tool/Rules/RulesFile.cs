using OpModel.Chargeback;

namespace OpModel.Tool.Rules;

/// <summary>What a rules file says, checked and with its places forgotten.</summary>
internal sealed record RulesFile
{
    /// <summary>The name of the organisation.</summary>
    public required string Organization { get; init; }

    /// <summary>The teams in the order of the file; statements are in the order of their names.</summary>
    public required IReadOnlyList<TeamEntry> Teams { get; init; }

    /// <summary>The cost column to charge, where the file chooses one.</summary>
    public CostMetric? Metric { get; init; }

    /// <summary>What decides a line's month, where the file chooses it.</summary>
    public PeriodBasis? PeriodBasis { get; init; }

    /// <summary>The placement rules; the first that fits a line decides.</summary>
    public required IReadOnlyList<PlacementEntry> Placement { get; init; }

    /// <summary>How shared cost is split; null where what no rule places is to stay unplaced.</summary>
    public SplitEntry? Shared { get; init; }

    /// <summary>The columns of a bill that the rules look at.</summary>
    public IReadOnlyCollection<string> Columns =>
    [
        .. Placement
            .SelectMany(rule => rule.Conditions.Select(condition => condition.Column)
                .Concat(rule.Destination is DestinationEntry.NamedTeam named ? [named.Column] : []))
            .Select(column => column.Name)
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];
}
