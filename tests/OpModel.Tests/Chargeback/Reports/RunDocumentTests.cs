using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback.Reports;

/// <summary>Whole documents of a run, and of one in which records lie outside of the period.</summary>
public class RunDocumentTests
{
    [Fact]
    public void Json_says_all_that_scripts_rely_on() => ApprovedText.Matches("run.json", ReportWorld.Mixed().Json());

    [Fact]
    public void Markdown_has_the_tables_of_the_text() => ApprovedText.Matches("run.md", ReportWorld.Mixed().Write(StatementMarkdown.Write));

    [Fact]
    public void Journal_balances_by_transaction() => ApprovedText.Matches("run.journal", ReportWorld.Mixed().Write(ChargebackJournal.Write));

    [Fact]
    public void Focus_has_a_row_for_each_origin_and_each_part() => ApprovedText.Matches("run-focus.csv", ReportWorld.Mixed().Write(FocusSplit.Write));
}
