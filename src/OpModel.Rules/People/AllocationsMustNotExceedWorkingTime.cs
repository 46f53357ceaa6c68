using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds people whose allocations add up to more than 100 % on some day.</summary>
/// <remarks>
/// Memberships without an allocation are not counted. A person is reported once, with the days on which the sum is highest, the
/// first such days where there are several: mending those shows whether others are left.
/// </remarks>
internal sealed class AllocationsMustNotExceedWorkingTime : Rule
{
    public const string Id = "OPM1004";

    private const int WorkingTime = 100;

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "The allocations of a person must not add up to more than 100 %", RuleSeverity.Warning, "D2.8");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        foreach (var person in graph.People)
        {
            List<TeamMembership> allocated = [.. graph.MembershipsOf(person.Key).Where(IsCounted)];
            if (Sum(allocated) <= WorkingTime)
            {
                continue;
            }

            var (day, sum) = BusiestDay.Of(allocated, membership => membership.Allocation!.Value);
            if (sum > WorkingTime)
            {
                List<TeamMembership> onThatDay = [.. allocated.Where(placed => placed.Membership.Contains(day))];
                yield return Broken(
                    person,
                    person.Origin,
                    Message(person, sum, onThatDay),
                    [.. onThatDay.Select(placed => placed.Membership.Origin)]) with
                {
                    Extent = new("allocations beyond the working time") { By = sum - WorkingTime },
                };
            }
        }
    }

    private static bool IsCounted(TeamMembership placed) =>
        placed.Membership.Allocation > 0 && placed.Membership.FirstDay <= placed.Membership.LastDay;

    private static int Sum(IEnumerable<TeamMembership> placed) => placed.Sum(each => each.Membership.Allocation ?? 0);

    private static string Message(PersonDefinition person, int sum, List<TeamMembership> onThatDay)
    {
        var teams = onThatDay
            .GroupBy(placed => placed.Team.Key, StringComparer.Ordinal)
            .Select(onTeam => $"{onTeam.First().Team.Name} {Sum(onTeam)} %");
        return $"{person.Name} is allocated {sum} %{Days(onThatDay)}: {string.Join(", ", teams)}; "
            + $"lower an allocation or move its dates so that they add up to {WorkingTime} % at most.";
    }

    /// <summary>The days on which the sum stays as it is: from the last beginning to the first end.</summary>
    private static string Days(List<TeamMembership> onThatDay)
    {
        var from = onThatDay.Max(placed => placed.Membership.From);
        var until = onThatDay.Min(placed => placed.Membership.Until);
        return (from, until) switch
        {
            ({ } first, { } last) when first == last => $" on {first}",
            ({ } first, { } last) => $" from {first} to {last}",
            ({ } first, null) => $" from {first} on",
            (null, { } last) => $" until {last}",
            _ => "",
        };
    }
}
