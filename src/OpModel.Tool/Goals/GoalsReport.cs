using System.Globalization;
using OpModel.Checking;
using OpModel.Goals;
using OpModel.Measures;

namespace OpModel.Tool.Goals;

/// <summary>What is told of goals: of all of an organisation, or of those of one team.</summary>
internal sealed class GoalsReport
{
    private readonly HashSet<string> _owners;
    private readonly bool _hasReadings;
    private readonly HashSet<Goal> _told = [];

    public GoalsReport(GoalProgress progress, bool hasReadings, Team? team)
    {
        (Progress, _hasReadings, Team) = (progress, hasReadings, team);
        _owners = team is null ? [] : [team.Name, .. team.Members.Select(member => member.Person.Name)];
        Goals = [.. progress.Tree.Goals.Where(goal => team is null || IsOfTeam(goal))];
        Roles = [.. progress.Roles.Where(role => team is null || role.Success.Teams.Contains(team.Name))];
        Findings = [.. Goals.SelectMany(FindingsOf), .. Roles.SelectMany(FindingsOf)];
    }

    public GoalProgress Progress { get; }

    /// <summary>The team whose goals are told; nothing for all.</summary>
    public Team? Team { get; }

    /// <summary>The goals that are told.</summary>
    public IReadOnlyList<Goal> Goals { get; }

    /// <summary>The roles that are told, with their criteria of success: those that somebody holds, or somebody on the team.</summary>
    public IReadOnlyList<RoleStanding> Roles { get; }

    /// <summary>What is missing in them, a sentence each.</summary>
    public IReadOnlyList<string> Findings { get; }

    /// <summary>What is written where a figure is: a part as a percentage.</summary>
    public static string Percent(decimal part) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(part * 100, MidpointRounding.AwayFromZero):0} %");

    /// <summary>What a key result counts, in words.</summary>
    public static string BasisOf(ResultBasis basis) => basis switch
    {
        ResultBasis.None => "",
        ResultBasis.InternalMeasure => "internal measure",
        _ => basis.ToString().ToLowerInvariant(),
    };

    public void Write(ReportFormat format, TextWriter writer)
    {
        writer.NewLine = "\n";
        switch (format)
        {
            case ReportFormat.Json:
                JsonForm.Write(writer, GoalsJson.Of(this));
                break;
            case ReportFormat.Csv:
                GoalsCsv.Write(this, writer);
                break;
            case ReportFormat.Markdown:
                WritePage(writer, "# ", "- ", "\n## ", MarkdownText.Escaped);
                break;
            default:
                WritePage(writer, "", "", "\n", text => text.ReplaceLineEndings(" "));
                break;
        }
    }

    private bool IsOfTeam(Goal goal) => goal is { Owner: { } owner, Scope: not GoalScope.Organization and not GoalScope.None } && _owners.Contains(owner);

    private void WritePage(TextWriter writer, string title, string bullet, string heading, Func<string, string> shown)
    {
        var tree = Progress.Tree;
        writer.Write($"{title}{shown($"{tree.Organization}: goals{(Team is { } team ? $" of {team.Name}" : "")} on {Progress.Day:uuuu-MM-dd}")}\n");
        foreach (var (what, text) in new[] { ("Vision", tree.Vision), ("Mission", tree.Mission) })
        {
            writer.Write(text is null || Team is not null ? "" : $"{(bullet.Length > 0 ? "\n" : "")}{what}: {shown(text)}\n");
        }

        writer.Write(Goals.Count == 0 ? "\nThere is no goal.\n" : "\n");
        foreach (var goal in Team is null ? tree.Top : Goals)
        {
            WriteGoal(writer, goal, 0, bullet, shown);
        }

        if (Roles.Count > 0)
        {
            writer.Write($"{heading}By what is seen that a role is held well\n{(bullet.Length > 0 ? "\n" : "")}");
            foreach (var role in Roles)
            {
                WriteRole(writer, role, bullet, shown);
            }
        }

        if (Findings.Count > 0)
        {
            writer.Write($"{heading}To mend\n{(bullet.Length > 0 ? "\n" : "")}");
            foreach (var finding in Findings)
            {
                writer.Write($"{Indent(1, bullet)}{shown(finding)}\n");
            }
        }
    }

    /// <summary>Writes a goal, its key results and what serves it; where it serves several, what is below stands with the first of them.</summary>
    private void WriteGoal(TextWriter writer, Goal goal, int depth, string bullet, Func<string, string> shown)
    {
        var isNew = _told.Add(goal);
        var standing = Progress.Of(goal);
        string[] grades = [.. Grade(standing.Grade, ""), .. Grade(standing.GradeBelow, " below")];
        var name = $"{goal.Name} ({goal.Kind.ToString().ToLowerInvariant()}{(goal.Owner is { } owner ? $" of {owner}" : "")})";
        writer.Write($"{Indent(depth, bullet)}{shown(name)}{(grades.Length > 0 ? $": {string.Join(", ", grades)}" : "")}{(isNew ? "" : ", see above")}\n");
        if (!isNew)
        {
            return;
        }

        foreach (var result in standing.KeyResults)
        {
            writer.Write($"{Indent(depth + 1, bullet.Length > 0 ? bullet : "* ")}{shown(Line(result))}\n");
        }

        foreach (var below in Team is null ? goal.Below : [])
        {
            WriteGoal(writer, below, depth + 1, bullet, shown);
        }
    }

    /// <summary>Writes a role, in a line where its criteria are words, and with a line for each criterion where one is measured.</summary>
    private static void WriteRole(TextWriter writer, RoleStanding role, string bullet, Func<string, string> shown)
    {
        var (name, isMeasured) = (role.Success.Role, role.Grade is not null);
        writer.Write($"{Indent(1, bullet)}{shown(isMeasured ? $"{name}: {string.Join("", Grade(role.Grade, ""))}" : $"{name}: {string.Join("; ", role.Success.Criteria)}")}\n");
        foreach (var criterion in isMeasured ? role.Criteria : [])
        {
            writer.Write($"{Indent(2, bullet.Length > 0 ? bullet : "* ")}{shown(Line(criterion))}\n");
        }
    }

    private static IEnumerable<string> Grade(decimal? grade, string where) => grade is { } known ? [Percent(known) + where] : [];

    private static string Line(KeyResultStanding standing)
    {
        var result = standing.KeyResult;
        var counts = result.CountsNoValue ? $" (counts {BasisOf(result.Counts)})" : "";
        return standing is { Progress: { } progress, Current: { } current } && result is { Measure: { } measure, Start: { } start, Target: { } target }
            ? $"{result.Text}: {Percent(progress)}, at {Shown(current)} on {standing.ReadOn:uuuu-MM-dd}, from {Shown(start)} to {Shown(target)}{counts}"
            : result.Text + counts;

        string Shown(decimal value) => ValueText.Of(measure, value, null);
    }

    private static string Indent(int depth, string bullet) => new string(' ', 2 * depth) + bullet;

    // Criteria in words are nothing to mend; those that name a measure are.
    private IEnumerable<string> FindingsOf(RoleStanding role) => role.Criteria
        .Where(criterion => criterion.KeyResult.Measure is not null || criterion.KeyResult.Problem is not null)
        .Select(criterion => (criterion.KeyResult.Text, Missing: _hasReadings ? criterion.Missing : criterion.KeyResult.Problem))
        .Where(criterion => criterion.Missing is not null)
        .Select(criterion => $"The criterion \"{criterion.Text}\" of the role {role.Success.Role} {criterion.Missing}");

    private IEnumerable<string> FindingsOf(Goal goal)
    {
        var kind = goal.Kind.ToString().ToLowerInvariant();
        if (goal.LacksOwner)
        {
            yield return $"The {kind} {goal.Name} has no owner; state who answers for it.";
        }

        if (goal.LacksKeyResult)
        {
            yield return $"The {kind} {goal.Name} has no key result; state what shows that it is reached.";
        }

        if (goal.IsOrphan)
        {
            yield return $"The {kind} {goal.Name} serves no goal above it; state the one that it helps to reach.";
        }

        foreach (var standing in Progress.Of(goal).KeyResults)
        {
            var result = standing.KeyResult;
            if (result.CountsNoValue)
            {
                yield return $"The key result \"{result.Text}\" of {goal.Name} counts {(result.Counts == ResultBasis.Output ? "output" : Words.A(BasisOf(result.Counts)))} and not value; say what is better for whom when it is reached.";
            }

            if ((_hasReadings ? standing.Missing : result.Problem) is { } missing)
            {
                yield return $"The key result \"{result.Text}\" of {goal.Name} {missing}";
            }
        }
    }
}
