namespace OpModel.Catalogue;

/// <summary>
/// What each key of an organisation file means, as an editor shows it. A key that means the same wherever it stands is called by itself, one that
/// does not by the form in which it stands: <c>Membership.role</c>.
/// </summary>
internal static class KeyMeanings
{
    private static readonly Dictionary<string, string> ByKey = new(StringComparer.Ordinal)
    {
        ["name"] = "What people call it.",
        ["id"] = "By what others and data refer to it. Without it, the name in lower case with hyphens.",
        ["class"] = "The class that stands for it in C#, with its namespace where that is another than the file's, such as Shop.Checkout. Without it, the class that is made from the id.",
        ["from"] = "The first day on which it holds, such as 2026-01-01. Without it, it always has.",
        ["until"] = "The last day on which it holds, such as 2026-12-31. Without it, it holds for good.",
        ["assessment"] = "How well it works.",
        ["assessed-on"] = "The day on which that was judged.",
        ["waivers"] = "Findings that are accepted here for a time.",
        ["measures"] = "What is measured.",
        ["owned-by"] = "Who answers for it: a person, a role, a team or the organisation.",
        ["serves"] = "The goals that it serves: objectives or strategies.",
        ["responsible-for"] = "What it answers for, such as data quality.",

        ["OrganizationDefinition.currency"] = "The currency of its money, a code of ISO 4217 such as EUR.",
        ["OrganizationDefinition.structure"] = "How it is built; several where it is a mixture. The rules of a structure are judged where it is stated.",
        ["OrganizationDefinition.service-cost"] = "How the cost of services is handed on from team to team.",
        ["OrganizationDefinition.vision"] = "What the world is to be like.",
        ["OrganizationDefinition.mission"] = "What the organisation is there for.",
        ["OrganizationDefinition.interactions"] = "Roles that have to work with one another.",
        ["OrganizationDefinition.separate-duties"] = "Duties that must not meet in one person.",

        ["PersonDefinition.function"] = "The business function that the person belongs to, such as engineering.",
        ["PersonDefinition.background"] = "What the person has worked in.",
        ["PersonDefinition.vacancy"] = "Whether this is a place that is to be filled, and nobody yet.",
        ["PersonDefinition.from"] = "The first day in the organisation; for a vacancy, on which the place is open.",
        ["PersonDefinition.until"] = "The last day in the organisation; for a vacancy, on which the place is open.",
        ["PersonDefinition.reports-to"] = "Whom the person reports to.",

        ["RoleDefinition.conflicts-with"] = "Roles that nobody may hold beside this one.",
        ["RoleDefinition.function"] = "The business function of those who hold it, such as engineering.",
        ["RoleDefinition.leads-people-in"] = "The business functions whose people are led by who holds it.",
        ["RoleDefinition.held-by-one"] = "Whether one person at most holds it on a team.",
        ["RoleDefinition.belongs-on"] = "The types of team on which it may be held.",
        ["RoleDefinition.success-criteria"] = "By what is seen that it is held well, whoever holds it.",
        ["RoleDefinition.performs"] = "The duties that come with it, such as approve payment.",

        ["ValueStreamDefinition.steps"] = "Its steps, in order.",

        ["TeamDefinition.type"] = "What kind of team it is.",
        ["TeamDefinition.members"] = "Who is on the team, and as what.",
        ["TeamDefinition.led-by"] = "Who leads the team.",
        ["TeamDefinition.part-of"] = "The team that it is part of, such as the tribe of a squad.",
        ["TeamDefinition.aligned-to"] = "The value stream that it serves.",
        ["TeamDefinition.provides"] = "Services that it offers to other teams.",
        ["TeamDefinition.consumes"] = "Services of other teams that it uses.",
        ["TeamDefinition.interacts-with"] = "Teams that it works with, and how.",
        ["TeamDefinition.funded-by"] = "Where its money comes from.",
        ["TeamDefinition.cadences"] = "Its meetings that come again.",
        ["TeamDefinition.exploits"] = "Whether it runs what there is (in a dual structure).",
        ["TeamDefinition.explores"] = "Whether it looks for what is new (in a dual structure).",
        ["TeamDefinition.allocation-order"] = "When its cost is handed on under the step-down method; the team with 1 comes first.",

        ["ObjectiveDefinition.key-results"] = "By what is seen that it was reached.",

        ["StrategyDefinition.diagnosis"] = "What stands in the way.",
        ["StrategyDefinition.focus-areas"] = "What it concentrates on.",
        ["StrategyDefinition.actions"] = "What is done about it.",

        ["BudgetDefinition.amount"] = "How much it is, such as 100000 EUR.",

        ["ArtifactDefinition.is"] = "What it is, such as product budget.",
        ["ArtifactDefinition.owed-by"] = "The type of team that has to have one.",
        ["ArtifactDefinition.owned-by-role"] = "The role that owns it, whoever holds it.",
        ["ArtifactDefinition.review"] = "How often it is to be looked through.",
        ["ArtifactDefinition.review-by"] = "The day by which it is to be looked through again.",

        ["Membership.person"] = "The person, by id or name.",
        ["Membership.role"] = "The role that the person holds on the team, such as product-owner.",
        ["Membership.allocation"] = "How much of the person's working time is for this, in percent.",
        ["Membership.lent-by"] = "The team that lends the person; until says when the person returns.",

        ["Leadership.person"] = "The person, by id or name.",

        ["ReportingLine.manager"] = "The person who is reported to, by id or name.",
        ["ReportingLine.dotted"] = "Whether this is a dotted line, beside the one to the manager proper.",

        ["Containment.team"] = "The team that contains it, by id or name.",

        ["Alignment.value-stream"] = "The value stream, by id or name.",
        ["Alignment.step"] = "The step of it that is served. Without it, all of them.",

        ["ServiceOffer.service"] = "What the service is called, such as card-authorisation.",
        ["ServiceOffer.unit"] = "What is counted, such as authorisation.",
        ["ServiceOffer.price"] = "The price of a unit, such as 0.012 EUR.",
        ["ServiceOffer.benchmark"] = "What a unit costs elsewhere, such as 0.015 EUR.",
        ["ServiceOffer.alternative"] = "What could be taken in its place, such as a cloud provider's.",

        ["ServiceUse.service"] = "What the service is called there.",
        ["ServiceUse.of"] = "The team that provides it, by id or name.",

        ["TeamInteraction.team"] = "The other team, by id or name.",
        ["TeamInteraction.mode"] = "How the two work together.",

        ["RoleInteraction.one"] = "One of the two roles.",
        ["RoleInteraction.other"] = "The other one.",

        ["DutySeparation.one"] = "One of the two duties, such as deploy.",
        ["DutySeparation.other"] = "The other one, such as approve deployment.",

        ["FundingSource.source"] = "A budget, a value stream or a team, by id or name.",
        ["FundingSource.amount"] = "How much comes from it, such as 1000 EUR.",
        ["FundingSource.share"] = "Which part of the team's cost it bears, such as 50 %.",

        ["MeasureUse.family"] = "The family that the measure belongs to.",
        ["MeasureUse.watches"] = "The pitfall that it watches for.",

        ["Cadence.rhythm"] = "How often it comes.",

        ["ValueStreamStep.gives"] = "What the customer gives.",
        ["ValueStreamStep.gets"] = "What the customer gets.",
        ["ValueStreamStep.touchpoint"] = "Where the customer meets the organisation.",
        ["ValueStreamStep.stage"] = "The stage of the funnel that it is in.",
        ["ValueStreamStep.stories"] = "The stories of users that belong to it.",

        ["Ownership.owner"] = "A person, a role, a team or the organisation, by id or name.",

        ["Contribution.goal"] = "An objective or a strategy, by id or name.",

        ["KeyResult.text"] = "The result, such as revenue of 3 million EUR.",
        ["KeyResult.counts"] = "What it counts.",
        ["KeyResult.measure"] = "The measure that tells how far it is, such as net-promoter-score.",
        ["KeyResult.start"] = "The value of the measure at the beginning, such as 30 or 31 %.",
        ["KeyResult.target"] = "The value of the measure that is to be reached, such as 45 or 40 %.",

        ["RoleConflict.role"] = "The other role.",
        ["RoleConflict.scope"] = "Whether the two must not meet on one team, or nowhere.",

        ["Waiver.rule"] = "The rule, such as OPM1001.",
        ["Waiver.reason"] = "Why it is accepted.",
        ["Waiver.owner"] = "Who answers for that.",
        ["Waiver.until"] = "The last day on which it is accepted; after it, the finding is shown again.",
    };

    /// <summary>The meanings that no key asked for, which is a mistake in the table.</summary>
    private static readonly HashSet<string> Unused = [.. ByKey.Keys];

    /// <summary>What a key means.</summary>
    /// <param name="form">The name of the form in which it stands.</param>
    /// <param name="key">The key.</param>
    /// <exception cref="InvalidDataException">The table does not know it.</exception>
    public static string Of(string form, string key)
    {
        var place = ByKey.ContainsKey($"{form}.{key}") ? $"{form}.{key}" : key;
        Unused.Remove(place);
        return ByKey.TryGetValue(place, out var meaning)
            ? meaning
            : throw new InvalidDataException($"Nothing says what the key {key} of {form} means; add it to {nameof(KeyMeanings)}.");
    }

    /// <summary>Makes sure that every meaning was asked for.</summary>
    /// <exception cref="InvalidDataException">One belongs to a key that there is not.</exception>
    public static void MustBeUsed()
    {
        if (Unused.Count > 0)
        {
            throw new InvalidDataException($"{nameof(KeyMeanings)} says what {string.Join(", ", Unused.Order(StringComparer.Ordinal))} means, and there is no such key; take it out.");
        }
    }
}
