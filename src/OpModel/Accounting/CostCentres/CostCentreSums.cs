using OpModel.Chargeback;
using OpModel.Organization;

namespace OpModel.Accounting;

/// <summary>Adds up the bridge: what each cost centre spent, and where it went.</summary>
internal sealed class CostCentreSums(OperatingModel model, Currency currency)
{
    private readonly Dictionary<string, Row> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<ValueStream, int> _places = model.ValueStreams.Select((stream, place) => (stream, place)).ToDictionary(each => each.stream, each => each.place);
    private readonly ILookup<string, TeamDefinition> _teams = model.Graph.Teams.ToLookup(team => team.Key, StringComparer.Ordinal);
    private readonly Dictionary<string, TeamDefinition> _teamsById = model.Graph.Teams.ToDictionary(team => team.Id, StringComparer.Ordinal);

    public void Spend(CostNode node, ReportingPeriod period, Money amount)
    {
        if (amount.Amount != 0)
        {
            Find(node, period).Spent += amount.Amount;
        }
    }

    public void Bear(CostNode? source, ReportingPeriod period, ValueStream? stream, Money amount)
    {
        var row = Find(source, period);
        if (source is null)
        {
            // Cost that was never a team's comes in where it is borne.
            row.Spent += amount.Amount;
        }

        if (stream is null)
        {
            row.Outside += amount.Amount;
        }
        else
        {
            row.ToStreams[_places[stream]] += amount.Amount;
        }
    }

    public void PassOn(CostNode source, CostNode target, ReportingPeriod period, Money amount)
    {
        Find(source, period).ChargedOn += amount.Amount;
        Find(target, period).ChargedIn += amount.Amount;
    }

    public IReadOnlyList<CostCentre> ToRows() =>
    [
        .. _rows.Values.OrderBy(row => row.Department is null).ThenBy(row => row.Department, StringComparer.Ordinal).ThenBy(row => row.Name, StringComparer.Ordinal)
            .Select(row => new CostCentre
            {
                Key = row.Key,
                Name = row.Name,
                Department = row.Department,
                Spent = In(row.Spent),
                ChargedIn = In(row.ChargedIn),
                ToStreams = [.. row.ToStreams.Select(In)],
                Outside = In(row.Outside),
                ChargedOn = In(row.ChargedOn),
            }),
    ];

    private Money In(decimal amount) => new(amount, currency);

    // The cost of single services belongs to their provider.
    private Row Find(CostNode? node, ReportingPeriod period)
    {
        var name = node?.CostObject?.Name ?? node?.Name ?? "nobody's";
        var key = node?.CostObject is { } costObject ? $"object {costObject.Id}" : $"pool {name}";
        if (!_rows.TryGetValue(key, out var row))
        {
            _rows.Add(key, row = new(key, name, node?.CostObject?.Team is { } team ? DepartmentOf(team, period) : null, model.ValueStreams.Count));
        }

        return row;
    }

    /// <summary>The department at the end of the first period in which the team is met.</summary>
    private string? DepartmentOf(Team team, ReportingPeriod period)
    {
        if (team.Type == TeamType.Department)
        {
            return team.Name;
        }

        var day = period.Days.End.ToIsoDate();
        var within = _teamsById[team.Id].PartOf.Where(each => each.Contains(day)).SelectMany(each => _teams[each.Team]);
        return within.FirstOrDefault(each => each.Type == TeamType.Department)?.Name;
    }

    private sealed class Row(string key, string name, string? department, int streams)
    {
        public string Key { get; } = key;

        public string Name { get; } = name;

        public string? Department { get; } = department;

        public decimal[] ToStreams { get; } = new decimal[streams];

        public decimal Spent { get; set; }

        public decimal ChargedIn { get; set; }

        public decimal ChargedOn { get; set; }

        public decimal Outside { get; set; }
    }
}
