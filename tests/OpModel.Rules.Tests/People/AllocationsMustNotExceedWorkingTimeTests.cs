using CsCheck;
using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.AllocationsMustNotExceedWorkingTime>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class AllocationsMustNotExceedWorkingTimeTests
{
    private const string Mend = "lower an allocation or move its dates so that they add up to 100 % at most.";

    private static readonly PersonDefinition Ada = Person("Ada Lovelace");

    [Fact]
    public void More_than_all_of_the_time_Triggers() =>
        Triggers(
                Ada,
                ProductTeam("Checkout").Member("Ada Lovelace", ProductOwner, allocation: 60),
                ProductTeam("Search").Member("Ada Lovelace", Engineer, allocation: 50))
            .Says($"Ada Lovelace is allocated 110 %: Checkout 60 %, Search 50 %; {Mend}")
            .At(Ada, "Ada Lovelace", "Checkout: Ada Lovelace as product owner", "Search: Ada Lovelace as engineer");

    [Fact]
    public void Dates_that_overlap_for_a_time_Triggers_with_the_days() =>
        Triggers(
                Ada,
                ProductTeam("Checkout").Member("Ada Lovelace", ProductOwner, allocation: 60, from: "2026-01-01", until: "2026-06-30"),
                ProductTeam("Search").Member("Ada Lovelace", Engineer, allocation: 50, from: "2026-03-01", until: "2026-12-31"))
            .Says($"Ada Lovelace is allocated 110 % from 2026-03-01 to 2026-06-30: Checkout 60 %, Search 50 %; {Mend}");

    [Fact]
    public void Dates_that_share_one_day_Triggers_with_that_day() =>
        Triggers(
                Ada,
                ProductTeam("Checkout").Member("Ada Lovelace", ProductOwner, allocation: 60, until: "2026-06-30"),
                ProductTeam("Search").Member("Ada Lovelace", Engineer, allocation: 50, from: "2026-06-30"))
            .Says($"Ada Lovelace is allocated 110 % on 2026-06-30: Checkout 60 %, Search 50 %; {Mend}");

    [Fact]
    public void Open_end_Triggers_with_the_first_day() =>
        Triggers(
                Ada,
                ProductTeam("Checkout").Member("Ada Lovelace", ProductOwner, allocation: 60),
                ProductTeam("Search").Member("Ada Lovelace", Engineer, allocation: 50, from: "2026-06-30"))
            .Says($"Ada Lovelace is allocated 110 % from 2026-06-30 on: Checkout 60 %, Search 50 %; {Mend}");

    [Fact]
    public void Open_beginning_Triggers_with_the_last_day() =>
        Triggers(
                Ada,
                ProductTeam("Checkout").Member("Ada Lovelace", ProductOwner, allocation: 60),
                ProductTeam("Search").Member("Ada Lovelace", Engineer, allocation: 50, until: "2026-06-30"))
            .Says($"Ada Lovelace is allocated 110 % until 2026-06-30: Checkout 60 %, Search 50 %; {Mend}");

    [Fact]
    public void Two_roles_on_one_team_Triggers_with_their_sum() =>
        Triggers(Ada, ProductTeam("Checkout")
                .Member("Ada Lovelace", ProductOwner, allocation: 60)
                .Member("Ada Lovelace", Engineer, allocation: 50))
            .Says($"Ada Lovelace is allocated 110 %: Checkout 110 %; {Mend}");

    [Fact]
    public void Several_spans_Triggers_once_with_the_highest_sum() =>
        Triggers(
                Ada,
                ProductTeam("Checkout").Member("Ada Lovelace", ProductOwner, allocation: 80),
                ProductTeam("Search").Member("Ada Lovelace", Engineer, allocation: 30, until: "2026-03-31"),
                ProductTeam("Wishlist").Member("Ada Lovelace", Engineer, allocation: 40, from: "2026-09-01", until: "2026-10-31"))
            .Says($"Ada Lovelace is allocated 120 % from 2026-09-01 to 2026-10-31: Checkout 80 %, Wishlist 40 %; {Mend}");

    [Fact]
    public void All_of_the_time_DoesNotTrigger() =>
        DoesNotTrigger(
            Ada,
            ProductTeam("Checkout").Member("Ada Lovelace", ProductOwner, allocation: 60),
            ProductTeam("Search").Member("Ada Lovelace", Engineer, allocation: 40));

    [Fact]
    public void Memberships_one_after_the_other_DoesNotTrigger() =>
        DoesNotTrigger(
            Ada,
            ProductTeam("Checkout").Member("Ada Lovelace", ProductOwner, allocation: 100, until: "2026-06-30"),
            ProductTeam("Search").Member("Ada Lovelace", Engineer, allocation: 100, from: "2026-07-01"));

    [Fact]
    public void Membership_without_allocation_DoesNotTrigger() =>
        DoesNotTrigger(
            Ada,
            ProductTeam("Checkout").Member("Ada Lovelace", ProductOwner, allocation: 100),
            ProductTeam("Search").Member("Ada Lovelace", Engineer));

    [Fact]
    public void Allocations_of_two_people_DoesNotTrigger() =>
        DoesNotTrigger(Ada, Person("Grace Hopper"), ProductTeam("Checkout")
            .Member("Ada Lovelace", ProductOwner, allocation: 100)
            .Member("Grace Hopper", Engineer, allocation: 100));

    [Fact]
    public void Rule_agrees_with_adding_up_day_by_day() =>
        Gen.Select(Gen.Int[0, 60], Days.Interval).Array[0, 8].Sample(memberships =>
        {
            var teams = memberships.Select((stated, index) => ProductTeam($"Team {index}")
                .Member("Ada Lovelace", Engineer, stated.Item1, stated.Item2.From, stated.Item2.Until)).ToArray();

            int? SumOn(IsoDate day) => teams
                .SelectMany(team => team.Members)
                .Where(member => member.Contains(day))
                .Sum(member => member.Allocation);

            var highest = Days.All.Max(SumOn);
            var first = Days.All.First(day => SumOn(day) == highest);
            var takingPart = teams.SelectMany(team => team.Members).Where(member => member.Contains(first) && member.Allocation > 0);

            var violation = Check([Ada, .. teams]).SingleOrDefault();

            Assert.Equal(highest > 100, violation is not null);
            if (violation is not null)
            {
                Assert.StartsWith($"Ada Lovelace is allocated {highest} %", violation.Message, StringComparison.Ordinal);
                Assert.Equal(takingPart.Select(member => member.Origin), violation.AlsoAt);
            }
        });
}
