using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>What function a member of a team brings.</summary>
internal static class MemberFunctions
{
    /// <summary>The function that the person is at home in; where none is stated, that of the role; nothing where neither says.</summary>
    public static string? FunctionOf(this OrganizationGraph graph, Membership membership) =>
        (graph.FindPerson(membership.Person)?.Function ?? graph.FindRole(membership.Role)?.Function)?.Trim();
}
