using System.Diagnostics.CodeAnalysis;

namespace OpModel.Chargeback;

/// <summary>All that an organisation can charge, by id and name.</summary>
internal sealed class CostObjects
{
    private readonly Dictionary<string, CostObject> _byText = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, IReadOnlyList<string>> _ambiguous = new(StringComparer.OrdinalIgnoreCase);
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

        foreach (var named in All.GroupBy(each => each.Name, StringComparer.OrdinalIgnoreCase))
        {
            List<CostObject> teams = [.. named.Where(each => each.Team is not null)];
            if (teams.Count > 1)
            {
                _ambiguous.Add(named.Key, [.. teams.Select(each => each.Id)]);
            }
            else
            {
                _byText.TryAdd(named.Key, named.First());
            }
        }
    }

    /// <summary>Teams in the order of the model, then value streams.</summary>
    public IReadOnlyList<CostObject> All { get; }

    public CostObject this[Team team] => _byTeam[team];

    /// <summary>Finds what a text names by id or name; case, and spaces around it, make no difference.</summary>
    public bool TryFind(string text, [NotNullWhen(true)] out CostObject? found) => _byText.TryGetValue(text.Trim(), out found);

    /// <summary>Says that a text names neither a team nor a value stream, or several teams, and what may have been meant.</summary>
    public string DescribeUnknown(string text) =>
        _ambiguous.TryGetValue(text.Trim(), out var ids)
            ? $"\"{text}\" is the name of {ids.Count} teams of {_model.Name}; write their ids, {string.Join(" or ", ids)}."
            : $"\"{text}\" is neither a team nor a value stream of {_model.Name}; {Meant.Among(text, All.Select(each => each.Id))}";
}
