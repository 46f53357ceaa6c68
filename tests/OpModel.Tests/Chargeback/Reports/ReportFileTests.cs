using OpModel.Chargeback;
using OpModel.Organization;
using OpModel.Tests.Chargeback.Runs;

namespace OpModel.Tests.Chargeback.Reports;

public sealed class ReportFileTests : IDisposable
{
    private static readonly (Action<ChargebackRun, TextWriter> ToOutput, Action<ChargebackRun, string> ToFile)[] Reports =
    [
        (StatementText.Write, StatementText.Write),
        (StatementMarkdown.Write, StatementMarkdown.Write),
        (StatementCsv.Write, StatementCsv.Write),
        (ChargeMatrixCsv.Write, ChargeMatrixCsv.Write),
        (ChargebackJournal.Write, ChargebackJournal.Write),
        (FocusSplit.Write, FocusSplit.Write),
    ];

    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void A_file_has_what_is_written_elsewhere()
    {
        var run = ReportWorld.Mixed();

        Assert.All(Reports, report =>
        {
            report.ToFile(run, _path);
            Assert.Equal(run.Write(report.ToOutput), File.ReadAllText(_path).ReplaceLineEndings("\n"));
        });

        StatementJson.Write(run, _path);
        Assert.Equal(run.Json(), File.ReadAllText(_path));
    }

    [Fact]
    public void A_report_of_nothing_or_to_nowhere_is_a_programmers_mistake()
    {
        var run = ReportWorld.Mixed();

        Assert.All(Reports, report =>
        {
            Assert.Throws<ArgumentNullException>("run", () => report.ToOutput(null!, TextWriter.Null));
            Assert.Throws<ArgumentNullException>("output", () => report.ToOutput(run, null!));
            Assert.Throws<ArgumentNullException>("run", () => report.ToFile(null!, _path));
            Assert.Throws<ArgumentException>("path", () => report.ToFile(run, ""));
        });

        Assert.Throws<ArgumentNullException>("run", () => StatementJson.Write(null!, Stream.Null));
        Assert.Throws<ArgumentNullException>("output", () => StatementJson.Write(run, (Stream)null!));
        Assert.Throws<ArgumentNullException>("run", () => StatementJson.Write(null!, _path));
        Assert.Throws<ArgumentException>("path", () => StatementJson.Write(run, ""));
    }

    [Fact]
    public void A_report_that_cannot_be_written_leaves_nothing_behind()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            // A folder stands where the file should.
            var path = Directory.CreateDirectory(Path.Combine(folder.FullName, "statement.csv")).FullName;

            Assert.ThrowsAny<Exception>(() => StatementCsv.Write(ReportWorld.Mixed(), path));

            Assert.Equal([path], Directory.EnumerateFileSystemEntries(folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // A team and a value stream, or two teams, may have one name.
    [Fact]
    public void Consumers_of_one_name_are_told_apart_by_their_ids()
    {
        var run = ReportWorld.Charge(
            new ServiceWorld()
                .Provider("Payments", ServiceWorld.Offer("cards", "1 EUR", "card"))
                .Team(new() { Key = "A", Id = "shop-north", Name = "Shop", Type = TeamType.ProductTeam })
                .Team(new() { Key = "B", Id = "shop-south", Name = "Shop", Type = TeamType.ProductTeam })
                .Consumer("Search")
                .Use("shop-north", "cards", 1)
                .Use("shop-south", "cards", 2)
                .Use("Search", "cards", 4),
            policy => policy.ChargeServices(ChargingMethod.AtRates));

        Assert.Equal(
            """
            provider,kind,service,Search,Shop (shop-north),Shop (shop-south),total
            Payments,use,cards,4.00,1.00,2.00,7.00
            total,,,4.00,1.00,2.00,7.00

            """,
            run.Write(ChargeMatrixCsv.Write));
    }

    [Fact]
    public void A_journal_moves_cost_from_who_bears_it_to_who_used_it()
    {
        var run = ReportWorld.Charge(
            new ServiceWorld()
                .Provider("Payments", ServiceWorld.Offer("cards", "1 EUR", "card"))
                .Consumer("Checkout")
                .Cost("Payments", 10)
                .Use("Checkout", "cards", 12),
            policy => policy.ChargeServices(ChargingMethod.AtRates));

        Assert.Equal(
            """
            ; Acme: chargeback for 2026-10, in EUR
            decimal-mark .
            commodity 1,000.00 EUR
            account equity:cost in:Payments
            account expenses:Checkout:Payments:cards
            account expenses:Payments:own cost
            account revenues:Payments:cards

            2026-10-31 Cost of 2026-10
                expenses:Payments:own cost   10.00 EUR
                equity:cost in:Payments     -10.00 EUR

            2026-10-31 Statement of Checkout for 2026-10
                expenses:Checkout:Payments:cards   12.00 EUR  ; 12 cards
                revenues:Payments:cards           -12.00 EUR

            """,
            run.Write(ChargebackJournal.Write));
    }
}
