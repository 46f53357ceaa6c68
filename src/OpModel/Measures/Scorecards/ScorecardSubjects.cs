namespace OpModel.Measures;

/// <summary>Finds what of an organisation has a scorecard.</summary>
internal static class ScorecardSubjects
{
    /// <summary>The organisation, the scorecards that it states, its value streams, its teams.</summary>
    public static IReadOnlyList<ScorecardSubject> Of(OperatingModel model)
    {
        string[] named =
        [
            model.Name,
            .. model.ValueStreams.SelectMany(valueStream => new[] { valueStream.Name, valueStream.Id }),
            .. model.Teams.SelectMany(team => new[] { team.Name, team.Id }),
        ];
        var taken = named.Concat(model.Graph.Scorecards.SelectMany(scorecard => new[] { scorecard.Name, scorecard.Id })).ToHashSet(StringComparer.OrdinalIgnoreCase);
        string[] everything = [.. named, .. model.Teams.SelectMany(ServicesOf)];

        // A name that a team or another subject has means that one, and not a service that is called alike.
        IEnumerable<string> ServicesOf(Team team) => team.Provides.Select(service => service.Name).Where(name => !taken.Contains(name));
        return
        [
            .. model.Graph.Organizations.Select(organization => new ScorecardSubject(
                organization.Kind, new(organization.Name, [organization.Name], everything), [.. organization.Measures], ShowsStatedAlone: false)),

            // A scorecard reads what is known of the organisation, and what bears its own name.
            .. model.Graph.Scorecards.Select(scorecard => new ScorecardSubject(
                scorecard.Kind, new(scorecard.Name, [scorecard.Name, scorecard.Id, model.Name], [scorecard.Name, scorecard.Id, .. everything]), [.. scorecard.Measures], ShowsStatedAlone: true)),
            .. model.ValueStreams.Zip(model.Graph.ValueStreams, (valueStream, definition) => new ScorecardSubject(
                definition.Kind,
                new(
                    valueStream.Name,
                    [valueStream.Name, valueStream.Id],
                    [valueStream.Name, valueStream.Id, .. valueStream.Teams.SelectMany(team => ServicesOf(team).Prepend(team.Id).Prepend(team.Name))]),
                [.. definition.Measures],
                ShowsStatedAlone: false)),
            .. model.Teams.Zip(model.Graph.Teams, (team, definition) => new ScorecardSubject(
                definition.Kind, new(team.Name, [team.Name, team.Id], [team.Name, team.Id, .. ServicesOf(team)]), [.. definition.Measures], ShowsStatedAlone: false)),
        ];
    }
}
