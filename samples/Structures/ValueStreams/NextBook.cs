using OpModel;

namespace HarbourBooks;

/// <summary>From the first contact with a reader to the last, each step an exchange of value (D3.1).</summary>
[ValueStream("Find and enjoy a next book")]
[OwnedBy<Jonas>]
[MeasuredBy("readers who order again within 90 days", MeasureFamily.CustomerSatisfaction)]
[Step(
    "be inspired",
    Gives = "a minute of attention",
    Gets = "a book worth a thought",
    Touchpoint = "newsletter",
    Stage = FunnelStage.Awareness,
    Stories = ["see what readers like me enjoyed", "put a book aside for later"])]
[Step(
    "choose",
    Gives = "what was read before, and liked",
    Gets = "three books that fit",
    Touchpoint = "shop page",
    Stage = FunnelStage.Consideration,
    Stories = ["compare three books side by side", "read the first chapter"])]
[Step(
    "order",
    Gives = "the price of the book",
    Gets = "the book, on the promised day",
    Touchpoint = "checkout",
    Stage = FunnelStage.Conversion,
    Stories = ["pay without an account", "choose the day of arrival", "send the book as a present"])]
[Step(
    "read",
    Gives = "evenings, and notes on the margin",
    Gets = "a book that opens where it was left",
    Touchpoint = "reading app",
    Stage = FunnelStage.Loyalty,
    Stories = ["go on reading on another device", "find a note again"])]
[Step(
    "pass on",
    Gives = "a recommendation",
    Gets = "a voucher for the next book",
    Touchpoint = "reading app",
    Stage = FunnelStage.Advocacy,
    Stories = ["send a quote to a friend"])]
public sealed partial class NextBook;
