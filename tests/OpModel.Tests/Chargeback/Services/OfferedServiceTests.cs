using NodaTime;
using OpModel.Chargeback;
using OpModel.Organization;

namespace OpModel.Tests.Chargeback;

/// <summary>When a service is offered: on the days of one of its offers, while its team is there.</summary>
public class OfferedServiceTests
{
    // Days of October 2026, as "from-until"; none at a side is no end there. First those of the offers, then those of the team.
    [Theory]
    [InlineData("-", "-", "1-31", "always")]
    [InlineData("5-", "-", "5-31", "from 2026-10-05")]
    [InlineData("-9", "-", "1-9", "until 2026-10-09")]
    [InlineData("5-9", "-", "5-9", "from 2026-10-05 until 2026-10-09")]
    [InlineData("5-5", "-", "5-5", "from 2026-10-05 until 2026-10-05")]
    [InlineData("-4 20-", "-", "1-4 20-31", "until 2026-10-04, from 2026-10-20")]
    [InlineData("-", "3-", "3-31", "from 2026-10-03")]
    [InlineData("-", "-15", "1-15", "until 2026-10-15")]
    [InlineData("-", "3-15", "3-15", "from 2026-10-03 until 2026-10-15")]
    [InlineData("5-9", "3-15", "5-9", "from 2026-10-05 until 2026-10-09")]
    [InlineData("2-20", "3-15", "3-15", "from 2026-10-03 until 2026-10-15")]
    [InlineData("-6 9-", "3-15", "3-6 9-15", "from 2026-10-03 until 2026-10-06, from 2026-10-09 until 2026-10-15")]
    public void A_service_is_offered_on_the_days_of_its_offers_and_of_its_team(string offers, string team, string days, string words)
    {
        var service = Service(offers, team);

        Assert.Equal(
            Stretches(days).SelectMany(stretch => Enumerable.Range(stretch.First ?? 1, (stretch.Last ?? 31) - (stretch.First ?? 1) + 1)),
            Enumerable.Range(1, 31).Where(day => service.IsOfferedOn(new(2026, 10, day))));
        Assert.Equal(words, service.DescribeTerms());
        Assert.Equal("hosting of Platform", service.ToString());
    }

    [Fact]
    public void What_is_offered_changes_on_the_first_day_of_an_offer_and_on_the_day_after_it() => Assert.Equal(
        [new(2026, 10, 5), new(2026, 10, 20), new(2026, 10, 31)], Service("-4 20-30", "3-").Changes);

    [Fact]
    public void Offers_of_one_name_are_one_service_in_the_words_and_the_unit_of_the_first_that_has_one()
    {
        var model = Model(new TeamDefinition
        {
            Key = "Platform",
            Id = "platform",
            Name = "Cloud",
            Type = TeamType.PlatformTeam,
            Provides =
            [
                new() { Service = "Hosting", Until = IsoDate.Parse("2026-10-10") },
                new() { Service = "HOSTING", Unit = "hour", From = IsoDate.Parse("2026-10-11"), Until = IsoDate.Parse("2026-10-12") },
                new() { Service = "hosting", Unit = "hour", From = IsoDate.Parse("2026-10-13") },
                new() { Service = "backup" },
            ],
        });

        var catalogue = new ServiceCatalogue(model);

        Assert.Equal([("Hosting", "hour"), ("backup", null)], catalogue.All.Select(service => (service.Name, service.Unit)));
        Assert.All(
            ["hosting", " HOSTING ", "platform/Hosting", "cloud/hosting", "CLOUD/HOSTING"], text => Assert.Same(catalogue.All[0], Assert.Single(catalogue.Find(text))));
        Assert.All(["", "host", "/hosting", "hosting/platform"], text => Assert.Empty(catalogue.Find(text)));
    }

    private static OfferedService Service(string offers, string team)
    {
        var (first, last) = Stretches(team).Single();
        return new ServiceCatalogue(Model(new TeamDefinition
        {
            Key = "Platform",
            Name = "Platform",
            Type = TeamType.PlatformTeam,
            From = Day(first),
            Until = Day(last),
            Provides = [.. Stretches(offers).Select(offer => new ServiceOffer { Service = "hosting", From = Day(offer.First), Until = Day(offer.Last) })],
        })).All.Single();
    }

    private static OperatingModel Model(TeamDefinition team) =>
        OperatingModel.Create([new OrganizationDefinition { Key = "Acme", Name = "Acme", Currency = "EUR" }, team]).AsT0;

    private static IEnumerable<(int? First, int? Last)> Stretches(string text) => text.Split(' ').Select(stretch => stretch.Split('-')).Select(ends => (Number(ends[0]), Number(ends[1])));

    private static int? Number(string text) => text.Length == 0 ? null : int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static IsoDate? Day(int? day) => day is { } stated ? new LocalDate(2026, 10, stated).ToIsoDate() : null;
}
