using System.Text;
using NodaTime;
using OpModel.Budgeting;
using OpModel.Measures;
using OpModel.Organization;
using static OpModel.Tests.Budgeting.BudgetWorld;

namespace OpModel.Tests.Budgeting;

/// <summary>Documents of two small plans in which everything that a document can say is there to be said.</summary>
public sealed class BudgetDocumentTests
{
    private static readonly LocalDate Autumn = new(2026, 9, 30);

    private static readonly Envelope Growth = new()
    {
        Name = "Growth",
        Lines =
        [
            Weight("Search", 2, cap: 90_000),
            Weight("Marketplace", 1) with { Tranches = [new() { Part = EnvelopePart.Percent(60) }, new() { Name = "after launch", From = new(2026, 10, 1) }] },
        ],
        Reserve = EnvelopePart.Percent(5),
    };

    private static readonly Envelope Products = new()
    {
        Name = "Products",
        Amount = Euro(400_000.01m),
        AllocatedBy = "Leadership",
        CarryOver = new(Euro(12_000), AtMostPercent: 2),
        Reserve = EnvelopePart.Percent(3),
        Lines =
        [
            BudgetLine.ForEnvelope("Growth", AllocationBasis.Share(40)),
            Ask("Checkout", 150_000) with { Tranches = [new() { Name = "first", Part = EnvelopePart.Percent(50) }, new() { When = new("NPS", MeasureComparison.AtLeast, 30), After = "first" }] },
            Weight("Search", 1, floor: 10_000),
            Weight("Sales", 3),
        ],
    };

    private static readonly Envelope Inside = new()
    {
        Name = "Inside",
        Amount = Euro(60_000),
        CarryOver = new(Euro(500)),
        Reserve = EnvelopePart.None,
        Lines = [Ask("Payments", 45_000), Ask("Coaching", 20_000, priority: 2)],
    };

    private static readonly RecordedValues Readings = RecordedValues.Create(
        [new() { Measure = Measure.NetPromoterScore, Subject = "Checkout", Date = new(2026, 6, 30), Value = 34 }]).AsT0;

    private static readonly OperatingModel Company = Of(
        new PersonDefinition { Key = "ada", Id = "ada", Name = "Ada Lovelace" },
        new PersonDefinition { Key = "grace", Id = "grace", Name = "Grace Hopper" },
        Team("Leadership", TeamType.EcosystemTeam),
        Team("Checkout", TeamType.ProductTeam) with { Members = [new() { Person = "ada", Role = "OpModel.Roles.ProductOwner", Allocation = 100 }] },
        Team("Search", TeamType.ProductTeam) with { Members = [new() { Person = "grace", Role = "OpModel.Roles.Engineer", Allocation = 50 }] },
        Team("Marketplace", TeamType.ProductTeam),
        Team("Payments", TeamType.InternalProductTeam),
        Team("Coaching", TeamType.EnablingTeam),
        Team("Sales", TeamType.Department));

    [Fact]
    public void Text_is_envelopes_teams_and_what_is_released() => ApprovedText.Matches("budget.txt", Write((allocation, output) => BudgetText.Write(allocation, output), Whole()));

    [Fact]
    public void Markdown_has_the_tables_of_the_text() => ApprovedText.Matches("budget.md", Write((allocation, output) => BudgetMarkdown.Write(allocation, output), Whole()));

    [Fact]
    public void Csv_has_a_row_a_line() => ApprovedText.Matches("budget.csv", Write((allocation, output) => BudgetCsv.Write(allocation, output), Whole()));

    [Fact]
    public void Json_says_all_that_scripts_rely_on() => ApprovedText.Matches("budget.json", Json(Whole()));

    [Fact]
    public void Text_ends_with_what_changed() => ApprovedText.Matches("changed-budget.txt", Write((allocation, output) => BudgetText.Write(allocation, output, Changed()), Whole()));

    [Fact]
    public void Markdown_ends_with_what_changed() => ApprovedText.Matches("changed-budget.md", Write((allocation, output) => BudgetMarkdown.Write(allocation, output, Changed()), Whole()));

    [Fact]
    public void Csv_has_columns_for_what_was_before() => ApprovedText.Matches("changed-budget.csv", Write((allocation, output) => BudgetCsv.Write(allocation, output, Changed()), Whole()));

    [Fact]
    public void Json_says_what_changed() => ApprovedText.Matches("changed-budget.json", Json(Whole(), Changed()));

    [Fact]
    public void Text_of_a_smaller_plan_says_what_ended() => ApprovedText.Matches("smaller-budget.txt", Write((allocation, output) => BudgetText.Write(allocation, output, Shrunk()), Smaller()));

    [Fact]
    public void Csv_of_a_smaller_plan_has_no_columns_for_tranches_and_a_row_a_line_that_ended() =>
        ApprovedText.Matches("smaller-budget.csv", Write((allocation, output) => BudgetCsv.Write(allocation, output, Shrunk()), Smaller()));

    [Fact]
    public void Json_of_a_smaller_plan_says_what_ended() => ApprovedText.Matches("smaller-budget.json", Json(Smaller(), Shrunk()));

    /// <summary>A plan without people, tranches or nested envelopes, of whose reserve a part is stated and a part is what no line takes.</summary>
    private static BudgetAllocation Smaller() => Allocated(new()
    {
        Period = ReportingPeriod.Parse("2026-09-01/2026-10-31"),
        Envelopes =
        [
            new() { Name = "Inside", Amount = Euro(60_000), Reserve = Euro(500), Lines = [Ask("Payments", 45_000), Weight("Search", 1, cap: 10_000)] },
            new() { Name = "Products", Amount = Euro(7), Lines = [Weight("Sales", 3)] },
        ],
    });

    private static BudgetComparison Shrunk() => BudgetComparison.Of(Whole(), Smaller());

    /// <summary>Both envelopes and the one that is nested, with what people cost in two months.</summary>
    private static BudgetAllocation Whole() => Allocated(new()
    {
        Period = ReportingPeriod.Parse("2026-09-01/2026-10-31"),
        Envelopes = [Products, Growth, Inside],
        Capacity = new()
        {
            Rates = [Rate("product owner", 700.5m), Rate("engineer", 500)],
        },
    });

    /// <summary>What is different from a plan without the nested envelope, in which Checkout asked for less and Coaching for nothing.</summary>
    private static BudgetComparison Changed() => BudgetComparison.Of(
        Allocated(new()
        {
            Period = ReportingPeriod.Parse("2026-09-01/2026-10-31"),
            Envelopes =
            [
                Products with { Lines = [Ask("Checkout", 120_000), Weight("Search", 1), Weight("Sales", 3)] },
                Inside with { Reserve = null, Lines = [Weight("Payments", 45_000)] },
            ],
        }),
        Whole());

    private static BudgetAllocation Allocated(BudgetPlan plan) =>
        plan.Allocate(Company, Autumn, Readings).Match(allocation => allocation, problems => throw new InvalidOperationException(string.Join('\n', problems)));

    private static CostRate Rate(string role, decimal perDay) => new() { Role = role, PerDay = Euro(perDay) };

    private static string Write(Action<BudgetAllocation, TextWriter> write, BudgetAllocation allocation)
    {
        using var output = new StringWriter { NewLine = "\n" };
        write(allocation, output);
        return output.ToString();
    }

    private static string Json(BudgetAllocation allocation, BudgetComparison? comparison = null)
    {
        using var output = new MemoryStream();
        BudgetJson.Write(allocation, output, comparison);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
