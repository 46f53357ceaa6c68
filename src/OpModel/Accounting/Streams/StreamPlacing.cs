using NodaTime;
using OpModel.Chargeback;
using OpModel.Organization;

namespace OpModel.Accounting;

/// <summary>Tells which value streams bear the cost of a team in a period, by day.</summary>
/// <remarks>
/// Lean accounting gives a value stream the cost of the teams that work for it, and spreads nothing (Maskell and Baggaley, "Practical Lean Accounting", 2004, chapter 9).
/// A product team or a squad is of the one value stream that it is aligned to. Teams that serve others are of none: the value streams bear what they are charged.
/// </remarks>
internal sealed class StreamPlacing
{
    private readonly OperatingModel _model;
    private readonly Dictionary<string, TeamDefinition> _definitions;
    private readonly Dictionary<string, ValueStream> _streamsByKey;
    private readonly Dictionary<string, IReadOnlyList<(ValueStream? Stream, decimal Weight)>> _shares = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Team, DateInterval Days), StreamPlace> _known = [];

    public StreamPlacing(OperatingModel model, IReadOnlyList<StreamShare> shares, List<InputProblem> problems)
    {
        _model = model;
        _definitions = model.Graph.Teams.ToDictionary(team => team.Id, StringComparer.OrdinalIgnoreCase);
        _streamsByKey = model.Graph.ValueStreams.ToDictionary(each => each.Key, each => model.ValueStreams.First(stream => stream.Id == each.Id), StringComparer.Ordinal);
        TakeShares(shares, problems);
    }

    /// <summary>Finds a value stream by its id or name.</summary>
    public ValueStream? Find(string text)
    {
        var sought = text.Trim();
        return _model.ValueStreams.FirstOrDefault(stream => string.Equals(stream.Id, sought, StringComparison.OrdinalIgnoreCase))
            ?? _model.ValueStreams.FirstOrDefault(stream => string.Equals(stream.Name, sought, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Says that there is no value stream of a name.</summary>
    public string DescribeUnknown(string text) =>
        $"there is no value stream \"{text}\" in {_model.Name}; {Meant.Among(text, _model.ValueStreams.Select(stream => stream.Name))}";

    /// <summary>The value streams that bear the cost of a cost object in a period.</summary>
    public StreamPlace Of(CostObject costObject, DateInterval days) => costObject switch
    {
        { ValueStream: { } stream } => new([(_model.ValueStreams.First(each => each.Id == stream.Id), 1)], Reason: null),
        { Team: { } team } => Of(team, days),
        _ => StreamPlace.Outside("no team's"),
    };

    private StreamPlace Of(Team team, DateInterval days)
    {
        if (!_known.TryGetValue((team.Id, days), out var place))
        {
            place = _shares.TryGetValue(team.Id, out var shares) ? new(shares, Reason: null)
                : team.Type == TeamType.ProductTeam || team.Type == TeamType.Squad ? ByAlignment(_definitions[team.Id], days)
                : StreamPlace.Outside(IsProvider(team.Type) ? "what it does not recover from those it serves" : $"the {team.Type} works for all of them");
            _known.Add((team.Id, days), place);
        }

        return place;
    }

    private static bool IsProvider(TeamType type) =>
        type == TeamType.InternalProductTeam || type == TeamType.PlatformTeam || type == TeamType.InfrastructureTeam;

    private StreamPlace ByAlignment(TeamDefinition team, DateInterval days)
    {
        Dictionary<string, int> daysOf = new(StringComparer.Ordinal);
        var unaligned = 0;
        foreach (var day in days)
        {
            List<string> on = [.. team.AlignedTo.Where(each => each.Contains(day.ToIsoDate())).Select(each => each.ValueStream).Distinct(StringComparer.Ordinal)];
            if (on.Count > 1)
            {
                var names = on.Select(key => _streamsByKey.TryGetValue(key, out var stream) ? stream.Name : key).Order(StringComparer.Ordinal);
                return StreamPlace.Outside($"it is aligned to {string.Join(" and ", names)}; state its shares");
            }

            unaligned += on.Count == 0 ? 1 : 0;
            if (on is [var only])
            {
                daysOf[only] = daysOf.GetValueOrDefault(only) + 1;
            }
        }

        List<(ValueStream?, decimal)> parts = [.. _streamsByKey.Where(each => daysOf.ContainsKey(each.Key)).Select(each => ((ValueStream?)each.Value, (decimal)daysOf[each.Key]))];
        return unaligned == 0 ? new(parts, Reason: null)
            : new([.. parts, (null, unaligned)], parts.Count == 0 ? "it is aligned to no value stream" : $"it is aligned to no value stream on {unaligned} of {days.Length} days");
    }

    private void TakeShares(IReadOnlyList<StreamShare> shares, List<InputProblem> problems)
    {
        const string source = "shares of value streams";
        var wrong = problems.Count;
        Dictionary<Team, List<(ValueStream? Stream, decimal Weight)>> taken = [];
        foreach (var share in shares)
        {
            var (team, stream) = (_model.FindTeam(share.Team), Find(share.ValueStream));
            if (team is null)
            {
                problems.Add(new(source, null, null, $"there is no team \"{share.Team}\" in {_model.Name}; {Meant.Among(share.Team, _model.Teams.Select(each => each.Name))}"));
            }

            if (stream is null)
            {
                problems.Add(new(source, null, null, DescribeUnknown(share.ValueStream)));
            }

            if (share.Percent is <= 0 or > 100)
            {
                problems.Add(new(source, null, null, FormattableString.Invariant($"{share.Team} has {share.Percent} % in {share.ValueStream}; write a part above 0 and up to 100.")));
            }

            if (team is not null && stream is not null)
            {
                if (!taken.TryGetValue(team, out var parts))
                {
                    taken.Add(team, parts = []);
                }

                if (parts.Any(part => part.Stream == stream))
                {
                    problems.Add(new(source, null, null, $"{team} has two shares in {stream}; write one."));
                }

                parts.Add((stream, share.Percent));
            }
        }

        foreach (var (team, parts) in problems.Count == wrong ? taken : [])
        {
            var sum = parts.Sum(part => part.Weight);
            if (sum != 100)
            {
                problems.Add(new(source, null, null, FormattableString.Invariant($"the shares of {team} add up to {sum} %; let them add up to 100 %.")));
            }

            _shares.Add(team.Id, [.. _model.ValueStreams.SelectMany(stream => parts.Where(part => part.Stream == stream))]);
        }
    }
}
