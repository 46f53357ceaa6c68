using OpModel.Organization;

namespace OpModel.Files.CSharp;

/// <summary>The attributes of an element: what makes a class that element first, then what is said of it.</summary>
internal static class DefinitionAttributes
{
    public static IEnumerable<CSharpAttribute> Of(Definition definition) =>
    [
        .. definition switch
        {
            OrganizationDefinition organization => Organization(organization),
            PersonDefinition person => Person(person),
            RoleDefinition role => Role(role),
            TeamDefinition team => Team(team),
            ValueStreamDefinition valueStream =>
            [
                Defining("ValueStream", valueStream),
                .. Owner(valueStream.Owner),
                .. valueStream.Steps.Select(StatementAttributes.Step),
                .. valueStream.Measures.Select(StatementAttributes.Measure),
            ],
            ObjectiveDefinition objective =>
            [
                Defining("Objective", objective),
                .. Owner(objective.Owner),
                .. objective.Serves.Select(StatementAttributes.Contribution),
                .. objective.KeyResults.Select(StatementAttributes.KeyResult),
            ],
            StrategyDefinition strategy =>
            [
                Defining("Strategy", strategy)
                    .With(nameof(strategy.Diagnosis), strategy.Diagnosis)
                    .With(nameof(strategy.FocusAreas), strategy.FocusAreas)
                    .With(nameof(strategy.Actions), strategy.Actions),
                .. strategy.Serves.Select(StatementAttributes.Contribution),
            ],
            TacticDefinition tactic => [Defining("Tactic", tactic), .. tactic.Serves.Select(StatementAttributes.Contribution)],
            ScorecardDefinition scorecard => [Defining("Scorecard", scorecard), .. scorecard.Measures.Select(StatementAttributes.Measure)],
            BudgetDefinition budget => [Defining("Budget", budget).With(nameof(budget.Amount), budget.Amount)],
            ArtifactDefinition artifact =>
            [
                Defining("Artifact", artifact)
                    .With(nameof(artifact.Is), artifact.Is, typeof(KeyArtifact))
                    .WithTeamType(nameof(artifact.OwedBy), artifact.OwedBy)
                    .WithElement(nameof(artifact.Owner), artifact.OwnerRole)
                    .WithIfStated(nameof(artifact.Review), artifact.Review)
                    .With(nameof(artifact.ReviewBy), artifact.ReviewBy),
                .. Owner(artifact.Owner),
            ],
            _ => throw new ArgumentException($"{definition.GetType()} has no attribute.", nameof(definition)),
        },
        .. definition.Waivers.Select(StatementAttributes.Waiver),
    ];

    private static IEnumerable<CSharpAttribute> Organization(OrganizationDefinition organization) =>
    [
        Defining("OperatingModel", organization)
            .With(nameof(organization.Currency), organization.Currency)
            .With(nameof(organization.Structure), organization.Structure)
            .With(nameof(organization.ServiceCost), organization.ServiceCost)
            .With(nameof(organization.Vision), organization.Vision)
            .With(nameof(organization.Mission), organization.Mission),
        .. organization.Interactions.Select(StatementAttributes.RoleInteraction),
        .. organization.SeparateDuties.Select(StatementAttributes.DutySeparation),
        .. organization.Measures.Select(StatementAttributes.Measure),
    ];

    private static IEnumerable<CSharpAttribute> Person(PersonDefinition person) =>
    [
        Defining("Person", person)
            .With(nameof(person.Function), person.Function, typeof(BusinessFunction))
            .With(nameof(person.Background), person.Background)
            .With("Vacancy", person.IsVacancy)
            .Dated(person.From, person.Until),
        .. person.ReportsTo.Select(StatementAttributes.ReportingLine),
    ];

    /// <summary>A role needs no attribute, since its base tells that it is one; its name is that of its class.</summary>
    private static IEnumerable<CSharpAttribute> Role(RoleDefinition role)
    {
        List<CSharpAttribute> attributes = [];
        if (role.Function is { } function)
        {
            attributes.Add(OfRole("InFunction").Text(function, typeof(BusinessFunction)));
        }

        attributes.AddRange(role.LeadsPeopleIn.Select(led => OfRole("LeadsPeopleIn").Text(led, typeof(BusinessFunction))));
        if (role.HeldByOne)
        {
            attributes.Add(OfRole("HeldByOne"));
        }

        return
        [
            .. attributes,
            .. role.BelongsOn.Select(type => OfRole("BelongsOn").OfTeamType(type)),
            .. role.Responsibilities.Select(StatementAttributes.Responsibility),
            .. role.SuccessCriteria.Select(criterion => OfRole("SuccessCriterion").Text(criterion)),
            .. role.Duties.Select(duty => OfRole("Performs").Text(duty, typeof(Duty))),
            .. role.Conflicts.Select(StatementAttributes.Conflict),
        ];
    }

    private static IEnumerable<CSharpAttribute> Team(TeamDefinition team) =>
    [
        Defining(team.Type.Name, team).Dated(team.From, team.Until),
        .. team.PartOf.Select(StatementAttributes.Containment),
        .. team.AlignedTo.Select(StatementAttributes.Alignment),
        .. team.Leads.Select(StatementAttributes.Leadership),
        .. team.Members.Select(StatementAttributes.Membership),
        .. team.Responsibilities.Select(StatementAttributes.Responsibility),
        .. team.Provides.Select(StatementAttributes.Offer),
        .. team.Consumes.Select(StatementAttributes.Use),
        .. team.Interactions.Select(StatementAttributes.TeamInteraction),
        .. team.Funding.Select(StatementAttributes.Funding),
        .. team.Measures.Select(StatementAttributes.Measure),
        .. team.Cadences.Select(StatementAttributes.Cadence),
        .. (team.Arms & DualArm.Exploit) == 0 ? [] : new[] { new CSharpAttribute("Exploits") },
        .. (team.Arms & DualArm.Explore) == 0 ? [] : new[] { new CSharpAttribute("Explores") },
        .. team.AllocationOrder is { } place ? new[] { new CSharpAttribute("AllocationOrder").Number(place) } : [],
    ];

    private static IEnumerable<CSharpAttribute> Owner(Ownership? owner) => owner is null ? [] : [StatementAttributes.Ownership(owner)];

    private static CSharpAttribute OfRole(string name) => new(name, CSharpAttribute.Roles);

    private static CSharpAttribute Defining(string name, Definition definition) =>
        new CSharpAttribute(name).Text(definition.Name).With(nameof(definition.Id), definition.Id == Identifier.FromName(definition.Name) ? null : definition.Id);
}
