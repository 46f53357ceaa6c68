using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds goals below the organisation's level that serve no other, and goals that serve one another in a circle.</summary>
internal sealed class GoalMustServeGoalAbove : Rule
{
    public const string Id = "OPM4002";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "A goal below the organisation's level must serve one above it, and none in a circle", RuleSeverity.Warning, "D3.5");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        foreach (var objective in graph.Objectives)
        {
            if (objective.Serves.Count == 0 && objective.IsBelowOrganization(graph))
            {
                var message = $"The objective {objective.Name} of {graph.NameOf(objective.Owner!.Owner)} serves no goal above it; "
                    + "state the one that it helps to reach.";
                yield return Broken(objective, objective.Origin, message);
            }
        }

        var goals = graph.Objectives.Concat<Definition>(graph.Strategies).Select(goal => goal.Key);
        IEnumerable<string> Served(string goal) => ServedBy(graph.Find(goal)).Select(contribution => contribution.Goal);
        foreach (var circular in StronglyConnectedComponents.WithCircles(goals, Served))
        {
            yield return InCircle(graph, StronglyConnectedComponents.ShortestCircle(circular[0], Served));
        }
    }

    private static EquatableArray<Contribution> ServedBy(Definition? goal) => goal switch
    {
        ObjectiveDefinition objective => objective.Serves,
        StrategyDefinition strategy => strategy.Serves,
        _ => default,
    };

    private Violation InCircle(OrganizationGraph graph, IReadOnlyList<string> circle)
    {
        Origin[] links = [.. circle.Select((goal, index) => LinkTo(circle[(index + 1) % circle.Count], graph.Find(goal)))];
        var first = graph.Find(circle[0])!;
        var message = circle.Count == 1
            ? $"The {first.Kind} {first.Name} serves itself; state the goal above it instead."
            : $"{Words.And(circle.Select(graph.NameOf))} serve one another in a circle; "
                + "let the one that stands highest serve none of the others.";
        return Broken(first, links[0], message, [.. links.Skip(1)]);
    }

    private static Origin LinkTo(string served, Definition? goal) =>
        ServedBy(goal).First(contribution => contribution.Goal == served).Origin;
}
