using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.ValueStreamAcrossDepartmentsMustHaveOwner>;
using static OpModel.Organization.Definitions;
using static OpModel.Organization.TeamDefinitions;

namespace OpModel.Checking;

public sealed class ValueStreamAcrossDepartmentsMustHaveOwnerTests
{
    private static readonly Definition[] Departments = [Team(TeamType.Department, "IT").Member("Ada Lovelace", Engineer), Team(TeamType.Department, "Sales")];

    private static readonly TeamDefinition Checkout = ProductTeam("Checkout").Member("Ada Lovelace", Engineer).AlignedTo("Buy online");

    private static readonly TeamDefinition Search = ProductTeam("Search").PartOf("Sales").AlignedTo("Buy online");

    [Fact]
    public void Stream_of_two_departments_without_an_owner_Triggers_at_the_stream() =>
        Assert.Equal(2, Triggers([.. Departments, ValueStream("Buy online"), Checkout, Search])
            .Says("The value stream Buy online crosses the departments IT and Sales and has no owner; name somebody who answers for the whole of it.")
            .AlsoAt.Count);

    [Fact]
    public void Stream_with_an_owner_DoesNotTrigger() =>
        DoesNotTrigger([.. Departments, ValueStream("Buy online") with { Owner = new() { Owner = "Ada Lovelace" } }, Checkout, Search]);

    [Fact]
    public void Stream_within_one_department_DoesNotTrigger() =>
        DoesNotTrigger([.. Departments, ValueStream("Buy online"), Checkout, ProductTeam("Pay").PartOf("IT").AlignedTo("Buy online")]);
}
