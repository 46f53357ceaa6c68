using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.RoleForOneMustBeHeldByOne>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class RoleForOneMustBeHeldByOneTests
{
    private const string Chief = "Shop.ChiefDataOfficer";

    private static readonly RoleDefinition ForOne = Role(Chief) with { HeldByOne = true };

    [Fact]
    public void Two_holders_on_one_team_Triggers()
    {
        var board = Team(TeamType.EcosystemTeam, "Board").Member("Ada Lovelace", Chief).Member("Grace Hopper", Chief);

        Triggers(ForOne, board)
            .Says("Grace Hopper of Board is chief data officer, as is Ada Lovelace of Board, and that role is for one; "
                + "keep one of them, or let one follow the other.")
            .At(board, "Board: Grace Hopper as chief data officer", "Board: Ada Lovelace as chief data officer");
    }

    [Fact]
    public void Three_holders_on_three_teams_Triggers_twice() =>
        Assert.Equal(2, Check(
            ForOne,
            ProductTeam("A").Member("Ada Lovelace", Chief),
            ProductTeam("B").Member("Grace Hopper", Chief),
            ProductTeam("C").Member("Alan Turing", Chief)).Count);

    [Fact]
    public void Holder_who_overlaps_with_somebody_before_the_longest_Triggers() =>
        Triggers(ForOne, ProductTeam("A")
                .Member("Ada Lovelace", Chief, until: "2026-06-30")
                .Member("Grace Hopper", Chief, from: "2026-07-01")
                .Member("Alan Turing", Chief, from: "2026-06-01", until: "2026-06-10"))
            .Says("Alan Turing of A is chief data officer, as is Ada Lovelace of A, and that role is for one; keep one of them, or let one follow the other.");

    [Fact]
    public void Holders_who_follow_one_another_DoesNotTrigger() =>
        DoesNotTrigger(ForOne, ProductTeam("A")
            .Member("Grace Hopper", Chief, from: "2026-07-01")
            .Member("Ada Lovelace", Chief, until: "2026-06-30"));

    [Fact]
    public void One_person_on_two_teams_DoesNotTrigger() =>
        DoesNotTrigger(ForOne, ProductTeam("A").Member("Ada Lovelace", Chief), ProductTeam("B").Member("Ada Lovelace", Chief));

    [Fact]
    public void Role_for_many_DoesNotTrigger() =>
        DoesNotTrigger(Role(Chief), ProductTeam("A").Member("Ada Lovelace", Chief).Member("Grace Hopper", Chief));
}
