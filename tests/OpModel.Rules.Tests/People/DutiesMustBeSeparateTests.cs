using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.DutiesMustBeSeparate>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class DutiesMustBeSeparateTests
{
    private const string Buyer = "Shop.Buyer";
    private const string Payer = "Shop.Payer";

    private static readonly RoleDefinition Buys = Doing(Buyer, Duty.CreateVendor);

    private static readonly RoleDefinition Pays = Doing(Payer, "Approve payment");

    private static RoleDefinition Doing(string role, params string[] duties) => Role(role) with { Duties = duties };

    [Fact]
    public void Both_duties_in_one_hand_Triggers()
    {
        var checkout = ProductTeam("Checkout").Member("Ada Lovelace", Buyer);
        var search = ProductTeam("Search").Member("Ada Lovelace", Payer);

        Triggers(Person("Ada Lovelace"), Buys, Pays, checkout, search)
            .Says("Ada Lovelace may create vendor and approve payment, two duties that must stay apart, as buyer of Checkout and payer of Search; "
                + "give one of the roles to somebody else.")
            .At(search, "Search: Ada Lovelace as payer", "Checkout: Ada Lovelace as buyer");
    }

    [Fact]
    public void Duties_that_the_organisation_keeps_apart_Triggers() =>
        Triggers(
            OperatingModel("Acme") with { SeparateDuties = [new() { One = "count stock", Other = "buy stock" }] },
            Doing(Buyer, "Buy stock"),
            Doing(Payer, "count stock"),
            ProductTeam("Checkout").Member("Ada Lovelace", Buyer).Member("Ada Lovelace", Payer));

    [Fact]
    public void Role_that_joins_both_Triggers_at_the_role_and_not_at_its_holder()
    {
        var both = Doing(Buyer, Duty.Deploy, Duty.ApproveDeployment);

        Triggers(both, ProductTeam("Checkout").Member("Ada Lovelace", Buyer).Member("Ada Lovelace", Engineer))
            .Says("The role buyer joins two duties that must stay apart, to deploy and to approve deployment; give one of them to another role.")
            .At(both, "Shop.Buyer");
    }

    [Fact]
    public void Three_teams_with_one_pair_Triggers_once() =>
        Triggers(Buys, Pays, ProductTeam("A").Member("Ada Lovelace", Buyer), ProductTeam("B").Member("Ada Lovelace", Payer), ProductTeam("C").Member("Ada Lovelace", Payer));

    [Fact]
    public void One_after_the_other_DoesNotTrigger() =>
        DoesNotTrigger(Buys, Pays, ProductTeam("A")
            .Member("Ada Lovelace", Buyer, until: "2026-06-30").Member("Ada Lovelace", Payer, from: "2026-07-01"));

    [Fact]
    public void Two_people_DoesNotTrigger() =>
        DoesNotTrigger(Buys, Pays, ProductTeam("A").Member("Ada Lovelace", Buyer).Member("Grace Hopper", Payer));

    [Fact]
    public void Duties_that_are_no_pair_DoesNotTrigger() =>
        DoesNotTrigger(Buys, Doing(Payer, Duty.ApproveInvoice), ProductTeam("A").Member("Ada Lovelace", Buyer).Member("Ada Lovelace", Payer));

    [Fact]
    public void Common_pair_that_the_organisation_states_again_Triggers_once() =>
        Triggers(
            OperatingModel("Acme") with { SeparateDuties = [new() { One = "APPROVE PAYMENT ", Other = Duty.CreateVendor }] },
            Buys,
            Pays,
            ProductTeam("A").Member("Ada Lovelace", Buyer).Member("Ada Lovelace", Payer));

    [Fact]
    public void Duty_that_the_organisation_keeps_apart_from_itself_DoesNotTrigger() =>
        DoesNotTrigger(
            OperatingModel("Acme") with { SeparateDuties = [new() { One = "count stock", Other = "Count stock" }] },
            Doing(Buyer, "count stock"),
            Doing(Payer, "count stock"),
            ProductTeam("A").Member("Ada Lovelace", Buyer).Member("Ada Lovelace", Payer));

    [Fact]
    public void Duty_that_is_kept_longest_meets_the_other_behind_one_that_ended_Triggers()
    {
        var team = ProductTeam("A")
            .Member("Ada Lovelace", Buyer, until: "2026-12-31")
            .Member("Ada Lovelace", Buyer, from: "2026-02-01", until: "2026-02-28")
            .Member("Ada Lovelace", Payer, from: "2026-07-01");

        Triggers(Buys, Pays, team).At(team, "A: Ada Lovelace as payer", "A: Ada Lovelace as buyer");
    }

    [Fact]
    public void Person_with_thousands_of_such_roles_DoesNotTrigger_and_takes_no_time() =>
        DoesNotTrigger(
            Buys,
            Pays,
            ProductTeam("A") with
            {
                Members =
                [
                    .. Enumerable.Range(0, 20_000).Select(number => new Membership
                    {
                        Person = "Ada Lovelace",
                        Role = number % 2 == 0 ? Buyer : Payer,
                        From = IsoDate.Parse(number % 2 == 0 ? "2026-01-01" : "2026-07-01"),
                        Until = IsoDate.Parse(number % 2 == 0 ? "2026-06-30" : "2026-12-31"),
                    }),
                ],
            });
}
