using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds what is stated of people and teams for days on which they are not there: a role that goes on after its holder left.</summary>
/// <remarks>
/// Only dates that are stated contradict one another. A membership without an end does not outlast its holder: it ends when the holder leaves,
/// and so all other rules take it. Offers are not looked at, since prices of a team that is no more hurt nobody.
/// </remarks>
internal sealed class DatesMustLieWithinThoseOfPeopleAndTeams : Rule
{
    public const string Id = "OPM1018";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "What is stated of people and teams must not begin before they do, nor outlast them", RuleSeverity.Warning, "");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        Dictionary<string, DatedDefinition> dated = new(StringComparer.Ordinal);
        foreach (var definition in graph.Stated.OfType<DatedDefinition>().Where(definition => definition.Term != Term.Always))
        {
            if (!dated.ContainsKey(definition.Key))
            {
                dated.Add(definition.Key, definition);
            }
        }

        return dated.Count == 0
            ? []
            : from definition in graph.Stated.OfType<DatedDefinition>()
              from stated in StatementsOf(definition)
              from about in stated.About == definition.Key ? new[] { definition.Key } : [definition.Key, stated.About]
              where dated.ContainsKey(about)
              let message = Message(graph, definition, stated.Statement, dated[about])
              where message is not null
              select Broken(definition, stated.Statement.Origin, message, dated[about].Origin);
    }

    private static IEnumerable<(DatedStatement Statement, string About)> StatementsOf(Definition definition) => definition switch
    {
        TeamDefinition team =>
        [
            .. team.Members.Select(membership => ((DatedStatement)membership, membership.Person)),
            .. team.Leads.Select(leadership => ((DatedStatement)leadership, leadership.Person)),
            .. team.PartOf.Select(containment => ((DatedStatement)containment, containment.Team)),
            .. team.AlignedTo.Select(alignment => ((DatedStatement)alignment, alignment.ValueStream)),
            .. team.Interactions.Select(interaction => ((DatedStatement)interaction, interaction.Team)),
        ],
        PersonDefinition person => person.ReportsTo.Select(line => ((DatedStatement)line, line.Manager)),
        _ => [],
    };

    private static string Sentence(OrganizationGraph graph, Definition definition, DatedStatement statement) => statement switch
    {
        Membership membership => $"{graph.NameOf(membership.Person)} is {graph.NameOfRole(membership.Role)} of {definition.Name}",
        Leadership leadership => $"{graph.NameOf(leadership.Person)} leads {definition.Name}",
        Containment containment => $"{definition.Name} is part of {graph.NameOf(containment.Team)}",
        Alignment alignment => $"{definition.Name} is aligned to {graph.NameOf(alignment.ValueStream)}",
        TeamInteraction interaction => $"{definition.Name} interacts with {graph.NameOf(interaction.Team)}",
        _ => $"{definition.Name} reports to {graph.NameOf(((ReportingLine)statement).Manager)}",
    };

    /// <summary>What is wrong, where a stated date lies beyond one of the element, on a day that the graph is about.</summary>
    private static string? Message(OrganizationGraph graph, Definition definition, DatedStatement statement, DatedDefinition about)
    {
        var days = statement.Term.And(graph.Window ?? Term.Always);
        if (days.IsEmpty)
        {
            return null;
        }

        if ((statement.From < about.From || statement.Until < about.From) && days.First < about.From)
        {
            return statement.From is { } from
                ? $"{Sentence(graph, definition, statement)} from {from} on, and {Begins(about)} {about.From}; begin it then at the earliest, or mend one of the dates."
                : $"{Sentence(graph, definition, statement)} until {statement.Until}, and {Begins(about)} {about.From}; mend one of the dates.";
        }

        if ((statement.Until > about.Until || statement.From > about.Until) && days.Last > about.Until)
        {
            return statement.Until is { } until
                ? $"{Sentence(graph, definition, statement)} until {until}, and {Ends(about)} {about.Until}; end it then at the latest, or mend one of the dates."
                : $"{Sentence(graph, definition, statement)} from {statement.From} on, and {Ends(about)} {about.Until}; mend one of the dates.";
        }

        return null;
    }

    private static string Begins(DatedDefinition about) => about switch
    {
        PersonDefinition { IsVacancy: true } => $"the place {about.Name} is open from",
        PersonDefinition => $"{about.Name} joins on",
        _ => $"{about.Name} begins on",
    };

    private static string Ends(DatedDefinition about) => about switch
    {
        PersonDefinition { IsVacancy: true } => $"the place {about.Name} is open until",
        PersonDefinition => $"{about.Name} leaves on",
        _ => $"{about.Name} ends on",
    };
}
