namespace OpModel.Accounting;

/// <summary>What a cost centre spent, beside what was planned.</summary>
public sealed record CostCentreAgainstPlan
{
    /// <summary>Who spent: a team, a shared cost pool, or <c>nobody's</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The department that the team is part of; nothing where it is of none.</summary>
    public required string? Department { get; init; }

    /// <summary>What was planned, what was spent, and the difference.</summary>
    public required PlannedFigure Cost { get; init; }

    internal static IReadOnlyList<CostCentreAgainstPlan> Of(IReadOnlyList<CostCentre> planned, IReadOnlyList<CostCentre> actual, Currency currency)
    {
        var plannedBy = planned.ToDictionary(centre => centre.Key, StringComparer.Ordinal);
        var actualBy = actual.ToDictionary(centre => centre.Key, StringComparer.Ordinal);
        return
        [
            .. actual.Concat(planned.Where(centre => !actualBy.ContainsKey(centre.Key)))
                .OrderBy(centre => centre.Department is null).ThenBy(centre => centre.Department, StringComparer.Ordinal).ThenBy(centre => centre.Name, StringComparer.Ordinal)
                .Select(centre => new CostCentreAgainstPlan
                {
                    Name = centre.Name,
                    Department = centre.Department,
                    Cost = PlannedFigure.OfCost(SpentBy(plannedBy, centre.Key), SpentBy(actualBy, centre.Key)),
                }),
        ];

        Money SpentBy(Dictionary<string, CostCentre> centres, string key) => centres.TryGetValue(key, out var centre) ? centre.Spent : Money.Zero(currency);
    }
}
