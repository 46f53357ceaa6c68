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

    [Fact]
    public void Text_tells_what_is_of_other_days_and_what_is_asked_outside() => ApprovedText.Matches("some-days.txt", ReportWorld.SomeDays().Write(StatementText.Write));

    [Fact]
    public void Json_has_no_member_for_what_is_not_known() => ApprovedText.Matches("some-days.json", ReportWorld.SomeDays().Json());

    [Fact]
    public void Csv_has_an_empty_cell_for_what_is_not_known() => ApprovedText.Matches("some-days.csv", ReportWorld.SomeDays().Write(StatementCsv.Write));

    [Fact]
    public void Json_has_cost_that_is_nobodys_without_an_owner() => ApprovedText.Matches("billed.json", ReportWorld.Billed().Json());

    [Fact]
    public void Every_text_tells_of_a_bill_of_working_time_and_of_capacity() => ApprovedText.Matches("billed.txt", AllTexts(ReportWorld.Billed()));

    [Fact]
    public void Every_text_tells_of_steps_and_of_true_ups() => ApprovedText.Matches("stepwise.txt", AllTexts(ReportWorld.Stepwise()));

    [Fact]
    public void Explanations_lead_from_figures_to_records() => ApprovedText.Matches("explanations.txt", string.Concat(
        new[] { ReportWorld.Mixed(), ReportWorld.SomeDays() }.SelectMany(run => run.Statements.Select(statement => $"{run.Explain(statement.Consumer.Name)!.ToText()}\n"))));

    private static string AllTexts(ChargebackRun run)
    {
        Action<ChargebackRun, TextWriter>[] writers = [StatementText.Write, StatementCsv.Write, ChargeMatrixCsv.Write, ChargebackJournal.Write, FocusSplit.Write];
        return string.Join('\n', [.. writers.Select(run.Write), .. run.Statements.Select(statement => run.Explain(statement.Consumer.Id)!.ToText())]);
    }
}
