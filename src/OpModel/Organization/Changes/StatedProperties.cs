using System.Globalization;
using OpModel.Organization;

namespace OpModel;

/// <summary>
/// All properties of elements in words, besides those of which changes are told in a way of their own: names, who is on which team, leads,
/// reporting lines, containments, services.
/// </summary>
internal sealed class StatedProperties(OrganizationComparison compared)
{
    private readonly StatementTexts _texts = compared.Texts;

    public IEnumerable<StatedProperty> Of(Definition definition) =>
    [
        new("id", definition.Id),
        .. definition switch
        {
            PersonDefinition person => OfPerson(person),
            TeamDefinition team => OfTeam(team),
            RoleDefinition role => OfRole(role),
            OrganizationDefinition organization => OfOrganization(organization),
            ValueStreamDefinition stream =>
            [
                new("steps", stream.Steps.Select(StatementTexts.Step), IsOrdered: true), Owner(stream.Owner), Measures(stream.Measures),
            ],
            ObjectiveDefinition objective =>
            [
                Owner(objective.Owner), Serves(objective.Serves), new("key results", objective.KeyResults.Select(StatementTexts.KeyResult)),
            ],
            StrategyDefinition strategy =>
            [
                Serves(strategy.Serves), new("diagnosis", strategy.Diagnosis), new("focus areas", strategy.FocusAreas), new("actions", strategy.Actions),
            ],
            TacticDefinition tactic => [Serves(tactic.Serves)],
            ScorecardDefinition scorecard => [Measures(scorecard.Measures)],
            BudgetDefinition budget => [new("amount", budget.Amount)],
            ArtifactDefinition artifact =>
            [
                new("key artifact", artifact.Is), new("owing team type", artifact.OwedBy), Owner(artifact.Owner),
                new("owning role", artifact.OwnerRole is { } role ? compared.NameOfRole(role) : null),
                new("rhythm of review", artifact.Review is { } review ? StatementTexts.Choice(review) : null),
                new("review date", artifact.ReviewBy?.ToString()),
            ],
            _ => (IEnumerable<StatedProperty>)[],
        },
        new("waivers", definition.Waivers.Select(StatementTexts.Waiver)),
    ];

    private static StatedProperty Measures(EquatableArray<MeasureUse> measures) => new("measures", measures.Select(StatementTexts.Measure));

    private IEnumerable<StatedProperty> OfPerson(PersonDefinition person) =>
    [
        new("function", person.Function), new("background", StatementTexts.Choice(person.Background)), new("days", _texts.Days(person.From, person.Until)),
    ];

    private IEnumerable<StatedProperty> OfTeam(TeamDefinition team) =>
    [
        new("type", team.Type.DisplayName),
        new("days", _texts.Days(team.From, team.Until)),
        new("value streams", team.AlignedTo.Select(alignment => _texts.Alignment(alignment, compared.NameOf(alignment.ValueStream)))),
        new("consumed services", team.Consumes.Select(use => $"{use.Service} of {compared.NameOf(use.Provider)}")),
        new("interactions", team.Interactions.Select(interaction => _texts.Interaction(interaction, compared.NameOf(interaction.Team)))),
        new("responsibilities", team.Responsibilities.Select(responsibility => responsibility.Name)),
        new("funding", team.Funding.Select(funding => StatementTexts.Funding(funding, compared.NameOf(funding.Source)))),
        Measures(team.Measures),
        new("cadences", team.Cadences.Select(cadence => $"{cadence.Name}, {StatementTexts.Choice(cadence.Rhythm)}")),
        new("arms", StatementTexts.Choice(team.Arms)),
        new("allocation order", team.AllocationOrder?.ToString(CultureInfo.InvariantCulture)),
    ];

    private IEnumerable<StatedProperty> OfRole(RoleDefinition role) =>
    [
        new("conflicts", role.Conflicts.Select(conflict => StatementTexts.Conflict(conflict, compared.NameOfRole(conflict.With)))),
        new("function", role.Function),
        new("functions whose people it leads", role.LeadsPeopleIn),
        new("held by one", role.HeldByOne ? "yes" : null),
        new("team types", role.BelongsOn),
        new("responsibilities", role.Responsibilities.Select(responsibility => responsibility.Name)),
        new("success criteria", role.SuccessCriteria),
        new("duties", role.Duties),
    ];

    private IEnumerable<StatedProperty> OfOrganization(OrganizationDefinition organization) =>
    [
        new("currency", organization.Currency),
        new("structure", StatementTexts.Choice(organization.Structure)),
        new("service cost", StatementTexts.Choice(organization.ServiceCost)),
        new("vision", organization.Vision),
        new("mission", organization.Mission),
        new("interactions", organization.Interactions.Select(interaction =>
            _texts.Interaction(interaction, $"{compared.NameOfRole(interaction.One)} with {compared.NameOfRole(interaction.Other)}"))),
        new("separate duties", organization.SeparateDuties.Select(separation => $"{separation.One} from {separation.Other}")),
        Measures(organization.Measures),
    ];

    private StatedProperty Owner(Ownership? owner) => new("owner", owner is null ? null : compared.NameOf(owner.Owner));

    private StatedProperty Serves(EquatableArray<Contribution> serves) => new("goals above", serves.Select(contribution => compared.NameOf(contribution.Goal)));
}
