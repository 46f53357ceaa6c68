using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.DefinitionsMustHaveDistinctNames>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class DefinitionsMustHaveDistinctNamesTests
{
    [Fact]
    public void Teams_of_two_types_with_one_id_Triggers()
    {
        var later = InternalProductTeam("Check out") with { Id = "checkout" };

        Triggers(Team(TeamType.Squad, "CHECKOUT"), later)
            .Says("The internal product team Check out has the id checkout, as has the squad CHECKOUT; "
                + "rename one of them, or give it an id of its own.")
            .At(later, "Check out", "CHECKOUT");
    }

    [Fact]
    public void People_with_one_id_Triggers() =>
        Triggers(Person("Ada Lovelace") with { Key = "Shop.Ada" }, Person("Ada Lovelace") with { Key = "Search.Ada" })
            .Says("The person Ada Lovelace has the id ada-lovelace, as has the person Ada Lovelace; "
                + "rename one of them, or give it an id of its own.");

    [Fact]
    public void Teams_with_one_name_Triggers_although_their_ids_differ() =>
        Triggers(ProductTeam("Checkout"), ProductTeam("Checkout") with { Key = "Z", Id = "checkout-eu" })
            .Says("The product team Checkout has the name of the product team checkout; rename one of them.");

    [Fact]
    public void Value_streams_with_one_name_Triggers() =>
        Triggers(ValueStream("Buy online"), ValueStream("Buy online") with { Key = "Z" });

    [Fact]
    public void Roles_with_one_name_Triggers() =>
        Triggers(Role("Shop.DataSteward", With(Engineer)), Role("Search.DataSteward", With(Engineer)));

    [Fact]
    public void Second_operating_model_Triggers()
    {
        var globex = OperatingModel("Globex");

        Triggers(globex, OperatingModel("Acme"))
            .Says("Globex is a second operating model beside Acme; keep one of them, the other definitions belong to it.")
            .At(globex, "Globex", "Acme");
    }

    [Fact]
    public void Service_provided_twice_by_one_team_Triggers()
    {
        var payments = InternalProductTeam("Payments").Provides("refund", "0.01 EUR").Provides("refund", "0.02 EUR");

        Triggers(payments)
            .Says("Payments provides refund twice; remove one of the two, or rename it.")
            .At(payments, "Payments: provides refund #2", "Payments: provides refund #1");
    }

    [Fact]
    public void Service_provided_by_two_teams_DoesNotTrigger() =>
        DoesNotTrigger(InternalProductTeam("Payments").Provides("refund"), InternalProductTeam("Cards").Provides("refund"));

    [Fact]
    public void Namesakes_with_ids_of_their_own_DoesNotTrigger() =>
        DoesNotTrigger(Person("John Smith"), Person("John Smith") with { Key = "Z", Id = "john-smith-2" });

    [Fact]
    public void Team_and_value_stream_with_one_name_DoesNotTrigger() =>
        DoesNotTrigger(ProductTeam("Checkout"), ValueStream("Checkout"));

    [Fact]
    public void Names_without_letters_DoesNotTrigger_as_the_reader_says_so() =>
        DoesNotTrigger(ProductTeam("") with { Key = "A" }, ProductTeam("") with { Key = "B" });
}
