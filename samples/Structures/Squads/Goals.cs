using OpModel;

namespace HarbourBooks;

[Objective("Readers find and get a book in one visit")]
[OwnedBy<Shop>]
[Serves<ReadersComeBack>]
[KeyResult("visits that end with an order from 4 % to 6 %", Counts = ResultBasis.Value)]
public sealed partial class OneVisit;

[Objective("The first look shows the right book")]
[OwnedBy<Discovery>]
[Serves<OneVisit>]
[KeyResult("searches that end on a book's page from 48 % to 60 %", Counts = ResultBasis.Value)]
public sealed partial class RightBookFirst;

[Objective("Paying takes no thought")]
[OwnedBy<Checkout>]
[Serves<OneVisit>]
[KeyResult("baskets that are paid for from 61 % to 72 %", Counts = ResultBasis.Value)]
public sealed partial class PayingTakesNoThought;

[Objective("Books are read to the end")]
[OwnedBy<Reading>]
[Serves<ReadersComeBack>]
[KeyResult("books read to the end from 38 % to 50 %", Counts = ResultBasis.Value)]
public sealed partial class BooksAreReadToTheEnd;

[Objective("A book opens where it was left")]
[OwnedBy<ReadingApp>]
[Serves<BooksAreReadToTheEnd>]
[KeyResult("readers who use two devices from 12 % to 25 %", Counts = ResultBasis.Value)]
public sealed partial class OpensWhereItWasLeft;
