using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds people whose roles together join two duties that must stay apart, such as creating a vendor and approving a payment.</summary>
/// <remarks>
/// The pairs are the common ones of internal control and those that the organisation states. A role that joins a pair by itself is
/// reported where it is defined, not at each of its holders. A person is reported once for a pair.
/// </remarks>
internal sealed class DutiesMustBeSeparate : Rule
{
    public const string Id = "OPM1017";

    private static readonly (string One, string Other)[] Common =
    [
        (Duty.CreateVendor, Duty.ApprovePayment),
        (Duty.RaiseOrder, Duty.ReceiveGoods),
        (Duty.PostInvoice, Duty.ApproveInvoice),
        (Duty.Deploy, Duty.ApproveDeployment),
        (Duty.GrantAccess, Duty.ApproveAccess),
    ];

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "Duties that must stay apart must not meet in one person", RuleSeverity.Warning, "D2.4");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        var pairs = PairsKeptApart(graph);
        var duties = graph.Roles
            .Where(role => role.Duties.Count > 0)
            .GroupBy(role => role.Key, StringComparer.Ordinal)
            .ToDictionary(
                roles => roles.Key,
                roles => new HashSet<string>(roles.First().Duties.Select(duty => duty.Trim()), StringComparer.OrdinalIgnoreCase),
                StringComparer.Ordinal);
        if (duties.Count == 0)
        {
            return [];
        }

        return InOneRole(graph, duties, pairs).Concat(InOnePerson(graph, duties, pairs));
    }

    /// <summary>The common pairs and those of the organisation, each once, whichever of the two duties is named first.</summary>
    private static DutyPairs PairsKeptApart(OrganizationGraph graph)
    {
        HashSet<UnorderedPair> known = [];
        return new(Common
            .Concat(graph.Organizations
                .SelectMany(organization => organization.SeparateDuties)
                .Select(separation => (One: separation.One.Trim(), Other: separation.Other.Trim())))
            .Where(pair => !pair.One.Equals(pair.Other, StringComparison.OrdinalIgnoreCase))
            .Where(pair => known.Add(UnorderedPair.Of(pair.One.ToUpperInvariant(), pair.Other.ToUpperInvariant()))));
    }

    private IEnumerable<Violation> InOneRole(OrganizationGraph graph, Dictionary<string, HashSet<string>> duties, DutyPairs pairs) =>
        from role in graph.Roles
        where duties.ContainsKey(role.Key)
        from pair in pairs.Within(duties[role.Key])
        select Broken(
            role, role.Origin, $"The role {role.Name} joins two duties that must stay apart, to {pair.One} and to {pair.Other}; give one of them to another role.");

    private IEnumerable<Violation> InOnePerson(OrganizationGraph graph, Dictionary<string, HashSet<string>> duties, DutyPairs pairs)
    {
        var byPerson = graph.Memberships
            .Where(placed => duties.ContainsKey(placed.Membership.Role))
            .GroupBy(placed => placed.Membership.Person, StringComparer.Ordinal);
        foreach (var memberships in byPerson.Select(person => person.ToList()).Where(memberships => memberships.Count > 1))
        {
            HashSet<string> all = new(memberships.SelectMany(placed => duties[placed.Membership.Role]), StringComparer.OrdinalIgnoreCase);
            foreach (var pair in pairs.Within(all))
            {
                if (FirstMeeting(memberships, duties, pair) is ({ } earlier, { } later))
                {
                    var message = $"{graph.NameOfPerson(later.Membership.Person)} may {pair.One} and {pair.Other}, two duties that must stay apart, as "
                        + $"{graph.NameOfRole(earlier.Membership.Role)} of {earlier.Team.Name} and {graph.NameOfRole(later.Membership.Role)} of {later.Team.Name}; "
                        + "give one of the roles to somebody else.";
                    yield return Broken(later.Team, later.Membership.Origin, message, earlier.Membership.Origin);
                }
            }
        }
    }

    /// <summary>
    /// Goes through the memberships that have one of the duties by their first day, and pairs the first that meets the other duty with
    /// the one before that keeps it longest.
    /// </summary>
    private static (TeamMembership Earlier, TeamMembership Later)? FirstMeeting(
        List<TeamMembership> memberships, Dictionary<string, HashSet<string>> duties, (string One, string Other) pair)
    {
        TeamMembership? longestOfOne = null;
        TeamMembership? longestOfOther = null;
        foreach (var placed in memberships.OrderBy(placed => placed.Membership.FirstDay))
        {
            var (hasOne, hasOther) = (duties[placed.Membership.Role].Contains(pair.One), duties[placed.Membership.Role].Contains(pair.Other));
            if (hasOne == hasOther || placed.Membership.FirstDay > placed.Membership.LastDay)
            {
                continue;
            }

            if ((hasOne ? longestOfOther : longestOfOne) is { } met && met.Membership.Overlaps(placed.Membership))
            {
                return (met, placed);
            }

            ref var longest = ref hasOne ? ref longestOfOne : ref longestOfOther;
            if (longest is null || placed.Membership.LastDay > longest.Membership.LastDay)
            {
                longest = placed;
            }
        }

        return null;
    }
}
