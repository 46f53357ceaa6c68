using NodaTime;
using OpModel.Checking;
using OpModel.Measures;
using OpModel.Organization;

namespace OpModel.Goals;

/// <summary>The goals of an organisation in their cascade: vision, mission, objectives, strategies and tactics (VMOST), and who serves what, from the organisation over departments and teams to people (D3.4, D3.5).</summary>
public sealed class GoalTree
{
    private GoalTree(OperatingModel model)
    {
        var graph = model.Graph;
        KeyResultReader results = new(graph);
        var organization = graph.Organizations[0];
        (Organization, Vision, Mission, OwnMeasures) = (model.Name, organization.Vision, organization.Mission, results.OwnMeasures);
        Dictionary<string, Goal> goals = new(StringComparer.Ordinal);
        List<(Goal Goal, EquatableArray<Contribution> Serves)> stated =
        [
            .. graph.Objectives.Select(objective => (Objective(objective, graph, results), objective.Serves)),
            .. graph.Strategies.Select(strategy => (new Goal(GoalKind.Strategy, strategy.Id, strategy.Name), strategy.Serves)),
            .. graph.Tactics.Select(tactic => (new Goal(GoalKind.Tactic, tactic.Id, tactic.Name), tactic.Serves)),
        ];
        foreach (var (key, goal) in graph.Objectives.Concat<Definition>(graph.Strategies).Concat(graph.Tactics).Select(definition => definition.Key).Zip(stated.Select(pair => pair.Goal)))
        {
            goals.TryAdd(key, goal);
        }

        foreach (var (goal, serves) in stated)
        {
            goal.Above = [.. serves.Select(contribution => goals.GetValueOrDefault(contribution.Goal)).OfType<Goal>().Where(above => above != goal).Distinct()];
        }

        Goals = [.. stated.Select(pair => pair.Goal)];
        var below = Goals.SelectMany(goal => goal.Above.Select(above => (above, goal))).ToLookup(pair => pair.above, pair => pair.goal);
        foreach (var goal in Goals)
        {
            goal.Below = [.. below[goal]];
        }

        Top = TopOf(Goals);
        Roles =
        [
            .. graph.Roles
                .Where(role => role.SuccessCriteria.Count > 0 && graph.MembershipsIn(role.Key).Any())
                .Select(role => Success(role, graph, results)),
        ];
    }

    /// <summary>The name of the organisation.</summary>
    public string Organization { get; }

    /// <summary>What the organisation wants the world to be (D0.R5); nothing where it does not say.</summary>
    public string? Vision { get; }

    /// <summary>What it is there for; nothing where it does not say.</summary>
    public string? Mission { get; }

    /// <summary>All goals: objectives, strategies and tactics, each by name.</summary>
    public IReadOnlyList<Goal> Goals { get; }

    /// <summary>Where the tree begins: the goals that serve no other, and of goals that serve one another in a circle one.</summary>
    public IReadOnlyList<Goal> Top { get; }

    /// <summary>The criteria of success of the roles that somebody holds, by the name of the role.</summary>
    public IReadOnlyList<RoleSuccess> Roles { get; }

    /// <summary>The measures of the organisation's own, which its files of readings may name.</summary>
    public IReadOnlyList<Measure> OwnMeasures { get; }

    /// <summary>Joins the goals of an organisation to a tree.</summary>
    /// <param name="model">The organisation.</param>
    /// <returns>The tree. What is missing in it is told by its goals: <see cref="Goal.IsOrphan"/>, <see cref="Goal.LacksOwner"/>, <see cref="Goal.LacksKeyResult"/>, <see cref="GoalKeyResult.Problem"/>.</returns>
    public static GoalTree Of(OperatingModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new(model);
    }

    /// <summary>Computes how far the goals are on a day.</summary>
    /// <param name="readings">
    /// Values of measures. Those whose subject is the objective, by name or id, come before those whose subject is its owner; those whose subject is a role before those of the one team on which it is held.
    /// </param>
    /// <param name="day">The day; the last value up to it counts.</param>
    /// <returns>The standing of each goal and each role.</returns>
    public GoalProgress MeasureBy(RecordedValues readings, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(readings);
        return new(this, readings, day);
    }

    private static Goal Objective(ObjectiveDefinition objective, OrganizationGraph graph, KeyResultReader results)
    {
        var owner = objective.Owner is { } ownership ? graph.Find(ownership.Owner) : null;
        return new(GoalKind.Objective, objective.Id, objective.Name)
        {
            Owner = objective.Owner is { } stated ? graph.NameOf(stated.Owner) : null,
            Scope = owner switch
            {
                null => GoalScope.None,
                _ when !objective.IsBelowOrganization(graph) => GoalScope.Organization,
                TeamDefinition team => team.Type == TeamType.Department ? GoalScope.Department : GoalScope.Team,
                PersonDefinition => GoalScope.Person,
                _ => GoalScope.Role,
            },
            KeyResults = [.. objective.KeyResults.Select(results.Read)],
            Subjects = owner is null ? [[objective.Name, objective.Id]] : [[objective.Name, objective.Id], [owner.Name, owner.Id]],
        };
    }

    private static RoleSuccess Success(RoleDefinition role, OrganizationGraph graph, KeyResultReader results)
    {
        List<TeamDefinition> teams =
            [.. graph.MembershipsIn(role.Key).Select(membership => membership.Team).DistinctBy(team => team.Key).OrderBy(team => team.Name, StringComparer.Ordinal)];
        return new(role.Name, [.. role.SuccessCriteria.Select(results.ReadCriterion)])
        {
            Teams = [.. teams.Select(team => team.Name)],
            Subjects = teams is [var only] ? [[role.Name, role.Id], [only.Name, only.Id]] : [[role.Name, role.Id]],
        };
    }

    private static List<Goal> TopOf(IReadOnlyList<Goal> goals)
    {
        List<Goal> top = [];
        HashSet<Goal> reached = [];
        foreach (var goal in goals.Where(goal => goal.Above.Count == 0).Concat(goals))
        {
            if (reached.Contains(goal))
            {
                continue;
            }

            top.Add(goal);
            Stack<Goal> open = new([goal]);
            while (open.Count > 0)
            {
                if (open.Pop() is var next && reached.Add(next))
                {
                    next.Below.ToList().ForEach(open.Push);
                }
            }
        }

        return top;
    }
}
