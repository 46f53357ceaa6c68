using NodaTime;
using OpModel.Chargeback;
using OpModel.Organization;

namespace OpModel.Tests.Chargeback.Runs;

/// <summary>To whom a day of a person goes, and that the days of a period add up.</summary>
public class PersonCapacityTests
{
    private static readonly DateInterval October = ServiceWorld.October.ToDateInterval();

    private static readonly string[] Teams = ["A", "B", "C", "D"];

    // Each membership as "team allocation", with "< lender" behind it where the person is lent, and "?" where no allocation is stated.
    [Theory]
    [InlineData("A ?", "a 1")]
    [InlineData("A 40", "a 1")] // The whole day is paid for.
    [InlineData("A 0", "")]
    [InlineData("A 60, B 40", "a 0.6, b 0.4")]
    [InlineData("A 100, B 50", "a 2/3, b 1/3")] // More than a day is taken in proportion.
    [InlineData("A 20, B 20", "a 0.5, b 0.5")] // Less than a day, too.
    [InlineData("A ?, B ?", "a 0.5, b 0.5")]
    [InlineData("A 40, B ?", "a 0.4, b 0.6")]
    [InlineData("A 40, B ?, C ?", "a 0.4, b 0.3, c 0.3")]
    [InlineData("A 100, B ?", "a 1")] // Nothing is left for the other.
    [InlineData("A 120, B ?", "a 1")]
    [InlineData("A 30, A 20, B 50", "a 0.5, b 0.5")] // Two roles on one team.
    [InlineData("A 30, A ?, B 70", "a 0.3, b 0.7")]
    [InlineData("A 100, B 30 < A", "a 0.7, b 0.3")] // The lender goes without what is lent.
    [InlineData("A 70, B 30 < A", "a 0.7, b 0.3")] // It has said so already.
    [InlineData("A 80, B 30 < A", "a 0.7, b 0.3")]
    [InlineData("A ?, B 30 < A", "a 0.7, b 0.3")]
    [InlineData("A 100, B ? < A", "b 1")] // Lent without a part is lent wholly.
    [InlineData("A ?, B ? < A", "b 1")]
    [InlineData("A 60, C 40, B 30 < A", "a 0.3, b 0.3, c 0.4")]
    [InlineData("A 100, B 30 < A, C 20 < A", "a 0.5, b 0.3, c 0.2")]
    [InlineData("A 50, C 50, B 30 < A, D 30 < C", "a 0.2, b 0.3, c 0.2, d 0.3")]
    [InlineData("A 50, C 50, B 30 < A, D 10 < C", "a 0.2, b 0.3, c 0.4, d 0.1")]
    [InlineData("A 120, B 30 < A", "a 0.75, b 0.25")] // It goes without no more than that.
    [InlineData("A ?, B 60 < A, C 60, D 20 < C", "b 0.5, c 1/3, d 1/6")] // Of the day of A nothing is left, and C has lent a third of its own.
    [InlineData("A 60, B 30 < A, C ?", "a 0.6, b 0.3, c 0.1")]
    [InlineData("B 30 < A", "b 1")] // Nobody states the rest of the day.
    [InlineData("A 20, B 50 < A, C 80", "b 5/13, c 8/13")] // Nobody has less than nothing.
    public void A_day_is_parted_by_allocations(string memberships, string parts)
    {
        var model = Model(memberships.Split(", "));
        var person = model.People.Single();

        var onDay = PersonCapacity.On(October.Start, PersonCapacity.MembershipsOf(model, person));

        Assert.Equal(parts, string.Join(", ", onDay.Select(part => $"{part.Team} {part.Part}").Order(StringComparer.Ordinal)));
        Assert.Equal(
            parts.Length > 0 ? parts : " 1",
            string.Join(", ", PersonCapacity.Of(model, person, October).Select(part => $"{part.Team?.Id} {part.Part}")));
    }

    [Fact]
    public void A_month_is_the_mean_of_its_days_on_which_the_person_is_there()
    {
        var model = Model(
            new() { Key = "p", Id = "p", Name = "P", From = IsoDate.Parse("2026-10-02"), Until = IsoDate.Parse("2026-10-30") },
            On("A", 60, null, "2026-10-10"),
            On("A", null, "2026-10-20", "2026-10-25"),
            On("B", 50, "2026-10-05", null),
            On("C", 30, "2026-10-08", "2026-10-22") with { LentBy = "A" },
            On("D", null, "2026-10-12", "2026-10-12"));
        var person = model.People.Single();
        var memberships = PersonCapacity.MembershipsOf(model, person);
        LocalDate[] days = [.. Enumerable.Range(2, 29).Select(day => new LocalDate(2026, 10, day))];

        var expected = days
            .SelectMany(day => PersonCapacity.On(day, memberships).Select(part => (Team: (string?)part.Team, part.Part)).DefaultIfEmpty((Team: null, Part: ExactAmount.From(1))))
            .GroupBy(part => part.Team)
            .Select(part => (part.Key, Part: part.Aggregate(ExactAmount.Zero, (sum, each) => sum + each.Part) / ExactAmount.From(days.Length), Days: part.Count()))
            .OrderBy(part => part.Key, StringComparer.Ordinal);

        Assert.Equal(expected, PersonCapacity.Of(model, person, October).Select(part => (part.Team?.Id, part.Part, part.Days)));
    }

    [Theory]
    [InlineData(null, "2026-09-30", 0)]
    [InlineData(null, "2026-10-01", 1)]
    [InlineData("2026-10-31", null, 1)]
    [InlineData("2026-11-01", null, 0)]
    [InlineData("2026-10-10", "2026-10-19", 10)]
    [InlineData("2026-09-01", "2026-11-30", 31)]
    public void Days_on_which_the_person_is_not_there_have_no_part(string? from, string? until, int days)
    {
        var model = Model(new() { Key = "p", Id = "p", Name = "P", From = Day(from), Until = Day(until) }, On("A", null, null, null));

        Assert.Equal(
            days == 0 ? [] : [("a", ExactAmount.From(1), days)],
            PersonCapacity.Of(model, model.People.Single(), October).Select(part => (part.Team!.Id, part.Part, part.Days)));
    }

    [Fact]
    public void Days_on_which_the_team_is_not_there_have_nobody()
    {
        var model = Model(new PersonDefinition { Key = "p", Id = "p", Name = "P" }, team => team with { From = Day("2026-10-11"), Until = Day("2026-10-20") }, On("A", null, null, null));

        Assert.Equal(
            [(null, ExactAmount.Ratio(21, 31), 21), ("a", ExactAmount.Ratio(10, 31), 10)],
            PersonCapacity.Of(model, model.People.Single(), October).Select(part => (part.Team?.Id, part.Part, part.Days)));
    }

    private static OperatingModel Model(string[] memberships) => Model(
        new PersonDefinition { Key = "p", Id = "p", Name = "P" },
        [.. memberships.Select(membership => membership.Split(' ')).Select(words =>
            On(words[0], words[1] == "?" ? null : int.Parse(words[1], System.Globalization.CultureInfo.InvariantCulture), null, null) with { LentBy = words.Length > 2 ? words[3] : null })]);

    private static OperatingModel Model(PersonDefinition person, params MembershipOnTeam[] memberships) => Model(person, team => team, memberships);

    private static OperatingModel Model(PersonDefinition person, Func<TeamDefinition, TeamDefinition> change, params MembershipOnTeam[] memberships) => OperatingModel.Create(
    [
        new OrganizationDefinition { Key = "Acme", Name = "Acme", Currency = "EUR" },
        person,
        .. Teams.Select(team => change(new TeamDefinition
        {
            Key = team,
            Name = team,
            Type = TeamType.ProductTeam,
            Members = [.. memberships.Where(each => each.Team == team).Select(each => new Membership
            {
                Person = "p",
                Role = "Engineer",
                Allocation = each.Allocation,
                LentBy = each.LentBy,
                From = Day(each.From),
                Until = Day(each.Until),
            })],
        })),
    ]).AsT0;

    private static MembershipOnTeam On(string team, int? allocation, string? from, string? until) => new(team, allocation, from, until);

    private static IsoDate? Day(string? text) => text is null ? null : IsoDate.Parse(text);

    private sealed record MembershipOnTeam(string Team, int? Allocation, string? From, string? Until)
    {
        public string? LentBy { get; init; }
    }
}
