using CsCheck;
using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.StreamTeamMustHaveOneProductOwner>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class StreamTeamMustHaveOneProductOwnerTests
{
    private static readonly string[] People = ["Ada Lovelace", "Grace Hopper", "Alan Turing"];
    private static readonly PersonDefinition Ada = Person("Ada Lovelace");
    private static readonly PersonDefinition Grace = Person("Grace Hopper");

    [Fact]
    public void Product_team_without_product_owner_Triggers()
    {
        var checkout = ProductTeam("Checkout").Member("Ada Lovelace", Engineer);

        Triggers(Ada, checkout)
            .Says("The product team Checkout has no product owner; give the role to one person.")
            .At(checkout, "Checkout");
    }

    [Fact]
    public void Internal_product_team_without_product_owner_Triggers() =>
        Triggers(InternalProductTeam("Payments"))
            .Says("The internal product team Payments has no product owner; give the role to one person.");

    [Fact]
    public void Two_product_owners_at_once_Triggers()
    {
        var checkout = ProductTeam("Checkout").Member("Ada Lovelace", ProductOwner).Member("Grace Hopper", ProductOwner);

        Triggers(Ada, Grace, checkout)
            .Says("Checkout has two product owners at once, Ada Lovelace and Grace Hopper; keep one of them, or let one follow the other.")
            .At(checkout, "Checkout: Grace Hopper as product owner", "Checkout: Ada Lovelace as product owner");
    }

    [Fact]
    public void Product_owners_who_share_one_day_Triggers_at_the_one_written_later()
    {
        var checkout = ProductTeam("Checkout")
            .Member("Grace Hopper", ProductOwner, from: "2026-06-30")
            .Member("Ada Lovelace", ProductOwner, until: "2026-06-30");

        Triggers(Ada, Grace, checkout)
            .At(checkout, "Checkout: Ada Lovelace as product owner", "Checkout: Grace Hopper as product owner");
    }

    [Fact]
    public void Successor_DoesNotTrigger() =>
        DoesNotTrigger(Ada, Grace, ProductTeam("Checkout")
            .Member("Ada Lovelace", ProductOwner, until: "2026-06-30")
            .Member("Grace Hopper", ProductOwner, from: "2026-07-01"));

    [Fact]
    public void One_product_owner_DoesNotTrigger() =>
        DoesNotTrigger(Ada, ProductTeam("Checkout").Member("Ada Lovelace", ProductOwner));

    [Fact]
    public void Same_person_stated_twice_DoesNotTrigger() =>
        DoesNotTrigger(Ada, ProductTeam("Checkout")
            .Member("Ada Lovelace", ProductOwner)
            .Member("Ada Lovelace", ProductOwner, from: "2026-07-01"));

    [Fact]
    public void Team_of_another_type_DoesNotTrigger() =>
        Assert.All(TeamType.All.Where(type => !type.IsStreamTeam), type => DoesNotTrigger(Team(type, "Operations")));

    [Fact]
    public void Rule_triggers_exactly_where_two_people_share_a_day() =>
        Gen.Select(Gen.Int[0, 2].Select(index => People[index]), Days.Interval).Array[1, 6].Sample(owners =>
        {
            var checkout = owners.Aggregate(ProductTeam("Checkout"), (team, owner) =>
                team.Member(owner.Item1, ProductOwner, from: owner.Item2.From, until: owner.Item2.Until));

            var shared = Days.All.Any(day =>
                checkout.Members.Where(member => member.Contains(day)).Select(member => member.Person).Distinct().Count() > 1);

            Assert.Equal(shared, Check(checkout).Count > 0);
        });
}
