using OpModel.Chargeback;
using OpModel.Organization;
using OpModel.Tests.Chargeback.Runs;
using static OpModel.Tests.Chargeback.Runs.ServiceWorld;

namespace OpModel.Tests.Chargeback.Reports;

/// <summary>Names of accounts mean in a journal what they mean outside of it.</summary>
public class JournalAccountTests
{
    [Theory]
    [InlineData("Checkout", "Checkout")]
    [InlineData("  Buy  online \t now\n", "Buy online now")]
    [InlineData("Pay: cards", "Pay- cards")]
    [InlineData("a;b|c", "a,b,c")]
    [InlineData("[2026-10-01]", "(2026-10-01)")]
    [InlineData("bell\u0007and\u0007\u0007bells\u0007", "bell and bells")]
    [InlineData("", "-")]
    [InlineData(" \u0007 ", "-")]
    [InlineData("ärger €", "ärger €")]
    public void A_part_of_a_name_has_nothing_that_ends_or_divides_names(string text, string part) => Assert.Equal(part, JournalAccounts.Part(text));

    [Fact]
    public void Names_that_a_journal_could_not_tell_apart_have_their_ids()
    {
        var run = ReportWorld.Charge(
            new ServiceWorld()
                .Team(new() { Key = "East", Id = "east", Name = "Rent: East", Type = TeamType.InternalProductTeam, Provides = [Offer("desks", "1 EUR", "desk")] })
                .Team(new() { Key = "Office", Id = "office", Name = "Office", Type = TeamType.ProductTeam })
                .Consumer("Checkout")
                .Cost("east", 6, service: "desks")
                .Cost("Rent- East ", 10)
                .Use("Checkout", "desks", 4),
            policy => policy.ChargeServices(ChargingMethod.AtRates).SharePool("RENT- EAST", Split.Evenly().Among("office")));

        Assert.Equal(
            [
                "equity:cost in:RENT- EAST (pool)",
                "equity:cost in:Rent- East (east)",
                "expenses:Checkout:Rent- East (east):desks",
                "expenses:Office:RENT- EAST (pool)",
                "expenses:RENT- EAST (pool):own cost",
                "expenses:Rent- East (east):own cost",
                "revenues:RENT- EAST (pool)",
                "revenues:Rent- East (east):desks",
            ],
            run.Write(ChargebackJournal.Write).Split('\n').Where(line => line.StartsWith("account ", StringComparison.Ordinal)).Select(line => line["account ".Length..]));
    }
}
