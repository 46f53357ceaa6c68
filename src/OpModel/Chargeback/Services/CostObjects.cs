using System.Diagnostics.CodeAnalysis;

namespace OpModel.Chargeback;

/// <summary>All that an organisation can charge, by id and name.</summary>
internal sealed class CostObjects
{
    private readonly Dictionary<string, CostObject> _byText = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<Team, CostObject> _byTeam;
    private readonly OperatingModel _model;

    public CostObjects(OperatingModel model)
    {
        _model = model;
        All = [.. model.Teams.Select(team => new CostObject(team)), .. model.ValueStreams.Select(valueStream => new CostObject(valueStream))];
        _byTeam = All.Where(each => each.Team is not null).ToDictionary(each => each.Team!);

        // A team goes before a value stream of its name, and an id before a name.
        foreach (var each in All)
        {
            _byText.TryAdd(each.Id, each);
        }

        foreach (var each in All)
        {
            _byText.TryAdd(each.Name, each);
        }
    }

    /// <summary>Teams in the order of the model, then value streams.</summary>
    public IReadOnlyList<CostObject> All { get; }

    public CostObject this[Team team] => _byTeam[team];

    /// <summary>Finds what a text names by id or name; case, and spaces around it, make no difference.</summary>
    public bool TryFind(string text, [NotNullWhen(true)] out CostObject? found) => _byText.TryGetValue(text.Trim(), out found);

    /// <summary>Says that a text names neither a team nor a value stream, and what may have been meant.</summary>
    public string DescribeUnknown(string text) =>
        $"\"{text}\" is neither a team nor a value stream of {_model.Name}; {Meant.Among(text, All.Select(each => each.Id))}";
}
