using OpModel.Chargeback;
using OpModel.Tests.Chargeback.Runs;

namespace OpModel.Tests.Chargeback.Reports;

public class ReportTests
{
    [Fact]
    public void Text_is_a_summary_statements_accounts_what_is_left_and_the_proof() => Assert.Equal(
        """
        Acme: chargeback for 2026-10, in EUR

        Summary        own cost    charged   full cost
          Checkout     5,000.00   1,540.39    6,540.39
          Leadership       0.00     420.00      420.00
          Payments     1,000.00     764.70    1,764.70
          Search           0.00     814.90      814.90
          --------------------------------------------
          Charged                 3,539.99
          Retained                5,160.00
          Unplaced                    0.00
          --------------------------------------------
          Cost in                 8,699.99

        Checkout is charged                                         quantity        EUR   outside   difference
          cpu of Cloud                                        150 core hours   1,147.06
          card-authorisation of Payments               60,000 authorisations     720.00    900.00      -180.00   Stripe
          Rent                                                                    33.33
          subsidy of card-authorisation for Checkout                            -360.00
          ----------------------------------------------------------------------------------------------------
          Total                                                                1,540.39    900.00      -180.00   inside is cheaper

        Leadership is charged                          quantity      EUR
          subsidy of card-authorisation for Checkout              360.00
          subsidy of card-authorisation for Search                 60.00
          --------------------------------------------------------------
          Total                                                   420.00

        Payments is charged         quantity      EUR
          cpu of Cloud        100 core hours   764.70
          -------------------------------------------
          Total                                764.70

        Search is charged                                         quantity      EUR   outside   difference
          card-authorisation of Payments             10,000 authorisations   120.00    150.00       -30.00   Stripe
          pipelines of Tooling                                   60 builds   721.57
          Rent                                                                33.33
          subsidy of card-authorisation for Search                           -60.00
          ------------------------------------------------------------------------------------------------
          Total                                                              814.90    150.00       -30.00   inside is cheaper
          Stated in USD                                                      885.76                          inverse of 1 USD = 0.92 EUR (ECB, 2026-10-30)
          Difference of rounding to USD                                                                      -0.0008 EUR

        Provider accounts   own cost   charged in   charged out   under-recovery
          Cloud             1,899.99       394.12      2,294.11             0.00   charged by the reciprocal method; own use, not charged: 9 of cpu
          Payments          1,000.00       764.70        840.00           924.70   charged at rates
          Tooling             700.00       382.35      1,082.35             0.00   charged by the reciprocal method
          Rent                100.00         0.00        100.00             0.00   shared pool

        Retained: stays with its owner        EUR
          Checkout                       5,000.00   own cost
          Payments                         160.00   cost less what was charged at rates

        Proof that everything adds up to the cost    rounded      exact
          charged                                   3,539.99   3539.995
          + retained                                5,160.00       5160
          + unplaced                                    0.00          0
          -------------------------------------------------------------
          = cost in                                 8,699.99   8699.995

        """,
        ReportWorld.Mixed().Write(StatementText.Write));

    [Fact]
    public void Csv_has_a_row_per_figure() => Assert.Equal(
        """
        period,consumer,kind,provider,service,quantity,unit,amount,currency,benchmark,reason
        2026-10,Checkout,use,Cloud,cpu,150,core hour,1147.06,EUR,,
        2026-10,Checkout,use,Payments,card-authorisation,60000,authorisation,720.00,EUR,900.00,
        2026-10,Checkout,shared cost,Rent,Rent,,,33.33,EUR,,
        2026-10,Checkout,subsidy,Payments,subsidy of card-authorisation for Checkout,,,-360.00,EUR,,
        2026-10,Leadership,subsidy,Payments,subsidy of card-authorisation for Checkout,,,360.00,EUR,,
        2026-10,Leadership,subsidy,Payments,subsidy of card-authorisation for Search,,,60.00,EUR,,
        2026-10,Payments,use,Cloud,cpu,100,core hour,764.70,EUR,,
        2026-10,Search,use,Payments,card-authorisation,10000,authorisation,120.00,EUR,150.00,
        2026-10,Search,use,Tooling,pipelines,60,build,721.57,EUR,,
        2026-10,Search,shared cost,Rent,Rent,,,33.33,EUR,,
        2026-10,Search,subsidy,Payments,subsidy of card-authorisation for Search,,,-60.00,EUR,,
        2026-10,,retained,Checkout,,,,5000.00,EUR,,own cost
        2026-10,,retained,Payments,,,,160.00,EUR,,cost less what was charged at rates

        """,
        ReportWorld.Mixed().Write(StatementCsv.Write));

    [Fact]
    public void Matrix_has_a_row_for_what_is_charged_and_a_column_for_who_is() => Assert.Equal(
        """
        provider,kind,service,Checkout,Leadership,Payments,Search,total
        Cloud,use,cpu,1147.06,,764.70,,1911.76
        Payments,use,card-authorisation,720.00,,,120.00,840.00
        Tooling,use,pipelines,,,,721.57,721.57
        Rent,shared cost,Rent,33.33,,,33.33,66.66
        Payments,subsidy,subsidy of card-authorisation for Checkout,-360.00,360.00,,,0.00
        Payments,subsidy,subsidy of card-authorisation for Search,,60.00,,-60.00,0.00
        total,,,1540.39,420.00,764.70,814.90,3539.99

        """,
        ReportWorld.Mixed().Write(ChargeMatrixCsv.Write));

    [Fact]
    public void Markdown_has_the_tables_of_the_text() => Assert.StartsWith(
        """
        # Acme: chargeback for 2026-10, in EUR

        ## Summary

        |            | own cost |  charged | full cost |
        | ---------- | -------: | -------: | --------: |
        | Checkout   | 5,000.00 | 1,540.39 |  6,540.39 |
        """,
        ReportWorld.Mixed().Write(StatementMarkdown.Write),
        StringComparison.Ordinal);

    [Fact]
    public void Json_begins_in_the_form_that_scripts_rely_on() => Assert.StartsWith(
        """
        {
          "period": "2026-10",
          "currency": "EUR",
          "costIn": "8699.99",
          "charged": "3539.99",
          "retained": "5160.00",
          "unplaced": "0.00",
          "statements": [
            {
              "consumer": "Checkout",
              "total": "1540.39",
              "lines": [
                {
                  "service": "cpu",
                  "quantity": "150",
                  "amount": "1147.06",
        """,
        ReportWorld.Mixed().Json(),
        StringComparison.Ordinal);

    [Fact]
    public void A_cost_that_is_passed_on_over_several_steps_ends_with_those_who_pay_it()
    {
        var rows = CsvText.Read(ReportWorld.Mixed().Write(FocusSplit.Write)).Where(row => row["x_OriginChargeId"] == "costs:4").ToList();

        // Of Tooling 60 of 90 builds are Search's; a third goes to Cloud, of which 150, 100 and 50 of 300 hours go to Checkout, Payments and Tooling again.
        Assert.Equal(["Checkout", "Payments", "Search"], rows.Select(row => row["AllocatedResourceName"]));
        Assert.Equal(["123.52941174", "82.35294116", "494.1176471"], rows.Select(row => row["BilledCost"]));
        Assert.All(rows, row => Assert.Equal("opmodel:reciprocal", row["AllocatedMethodId"]));
    }

    [Fact]
    public void What_a_provider_at_rates_does_not_recover_is_allocated_to_nobody()
    {
        var rows = CsvText.Read(ReportWorld.Mixed().Write(FocusSplit.Write)).Where(row => row["x_OriginChargeId"] == "costs:1").ToList();

        Assert.Equal(["360", "420", "60", "160"], rows.Select(row => row["BilledCost"]));
        Assert.Equal(["checkout", "leadership", "search", ""], rows.Select(row => row["AllocatedResourceId"]));
        Assert.Equal("""{"Elements":[{"AllocatedRatio":0.36,"UsageUnit":"EUR","UsageQuantity":360}]}""", rows[0]["AllocatedMethodDetails"]);
        Assert.Equal("""{"opmodel/cost-object":"team","opmodel/period":"2026-10"}""", rows[0]["AllocatedTags"]);
        Assert.Equal("", rows[3]["AllocatedTags"]);
    }

    [Fact]
    public void A_run_of_nothing_has_all_reports()
    {
        var run = ReportWorld.Charge(new ServiceWorld().Consumer("Checkout"), policy => policy.ChargeServices(ChargingMethod.Direct));

        Assert.Contains("Nobody is charged.", run.Write(StatementText.Write), StringComparison.Ordinal);
        Assert.Contains("Nobody is charged.", run.Write(StatementMarkdown.Write), StringComparison.Ordinal);
        Assert.Empty(CsvText.Read(run.Write(StatementCsv.Write)));
        Assert.Empty(CsvText.Read(run.Write(FocusSplit.Write)));
        Assert.Empty(JournalText.Read(run.Write(ChargebackJournal.Write)));
        Assert.Equal("provider,kind,service,total\ntotal,,,0.00\n", run.Write(ChargeMatrixCsv.Write));
        Assert.Contains("\"statements\": []", run.Json(), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_stay_text_in_spreadsheets_and_in_Markdown()
    {
        var run = Odd("=SUM(A1)", "*Shop* | <b>");

        Assert.Contains(",'=SUM(A1),", run.Write(StatementCsv.Write), StringComparison.Ordinal);
        Assert.Contains("'=SUM(A1),use,", run.Write(ChargeMatrixCsv.Write), StringComparison.Ordinal);
        Assert.Contains("\\*Shop\\* \\| \\<b>", run.Write(StatementMarkdown.Write), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(MoneyTextTests.NumberFormats), MemberType = typeof(MoneyTextTests))]
    public void Reports_are_the_same_in_every_culture(string point, string thousands, string minus)
    {
        var expected = Everything();
        UnderCulture.Run(UnderCulture.WithNumbers(point, thousands, minus), () => Assert.Equal(expected, Everything()));
    }

    [HledgerFact]
    public void Hledger_takes_the_journal_and_finds_it_balanced()
    {
        var journal = ReportWorld.Mixed().Write(ChargebackJournal.Write);

        Hledger.Run(journal, "check", "--strict");
        Assert.Contains("-8,699.99 EUR", Hledger.Run(journal, "balance", "equity", "--depth", "2"), StringComparison.Ordinal);
        Assert.Contains("6,540.39 EUR", Hledger.Run(journal, "balance", "expenses:Checkout", "--depth", "2"), StringComparison.Ordinal);
    }

    [HledgerFact]
    public void Hledger_takes_names_that_mean_something_in_a_journal() =>
        Hledger.Run(Odd("(Pay;ments)  : cards | EU", "* [2026-13-45] Shop\tone").Write(ChargebackJournal.Write), "check", "--strict");

    private static ChargebackRun Odd(string provider, string consumer) => ReportWorld.Charge(
        new ServiceWorld()
            .Provider(provider, ServiceWorld.Offer("cards", "1 EUR", "card"))
            .Consumer(consumer)
            .Cost(provider, 10)
            .Use(consumer, "cards", 12),
        policy => policy.ChargeServices(ChargingMethod.AtRates));

    private static string Everything()
    {
        var run = ReportWorld.Mixed();
        Action<ChargebackRun, TextWriter>[] writers =
            [StatementText.Write, StatementCsv.Write, StatementMarkdown.Write, ChargeMatrixCsv.Write, ChargebackJournal.Write, FocusSplit.Write];
        return string.Concat([.. writers.Select(run.Write), run.Json()]);
    }
}
