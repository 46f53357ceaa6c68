using OpModel;

namespace HarbourBooks;

/// <summary>What the company is for, in the words of its leadership.</summary>
internal static class Purpose
{
    public const string Vision = "everybody has a next book that they look forward to";
    public const string Mission = "help readers to find, get and enjoy books, printed and digital";
}

[Objective("Readers come back")]
[OwnedBy<Leadership>]
[KeyResult("readers who order again within 90 days from 40 % to 55 %", Counts = ResultBasis.Value)]
public sealed partial class ReadersComeBack;

[Strategy(
    "From shop to reading companion",
    Diagnosis = "large shops win on price; readers leave us after the first order, because nothing of what they told us is used",
    FocusAreas = ["advice that knows the reader", "reading on every device"],
    Actions = ["recommend from what was read to the end", "open the reading app to printed books"])]
[Serves<ReadersComeBack>]
public sealed partial class ReadingCompanion;

[Tactic("Ask for the next book on the last page")]
[Serves<ReadingCompanion>]
public sealed partial class AskOnLastPage;

/// <summary>Measures of several families, read together; each pitfall of being driven by products is watched by one.</summary>
[Scorecard("Company scorecard")]
[MeasuredBy("net promoter score", MeasureFamily.CustomerSatisfaction, Watches = Pitfall.CustomerNeglect)]
[MeasuredBy("share of the regional book market", MeasureFamily.Revenue, Watches = Pitfall.MarketIndifference)]
[MeasuredBy("cost to serve an order", MeasureFamily.OperationalEfficiency, Watches = Pitfall.HighCost)]
[MeasuredBy("revenue of products younger than two years", MeasureFamily.Innovation, Watches = Pitfall.Complacency)]
[MeasuredBy("revenue of the largest product, as a share", MeasureFamily.Revenue, Watches = Pitfall.NoDiversification)]
public sealed partial class CompanyScorecard;
