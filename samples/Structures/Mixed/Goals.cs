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

[Objective("Ordering takes no thought")]
[OwnedBy<Checkout>]
[Serves<OneVisit>]
[KeyResult("baskets that are paid for from 61 % to 72 %", Counts = ResultBasis.Value)]
public sealed partial class OrderingTakesNoThought;

[Objective("Some readers would miss listening")]
[OwnedBy<AudioLab>]
[Serves<ReadersComeBack>]
[KeyResult("listeners who would be very disappointed without it from 0 % to 40 %", Counts = ResultBasis.Value)]
public sealed partial class WouldMissListening;

[Objective("Products build on the platform and not beside it")]
[OwnedBy<ShopPlatform>]
[Serves<ReadersComeBack>]
[KeyResult("weeks from an idea to its first reader from 9 to 4", Counts = ResultBasis.Value)]
public sealed partial class ProductsBuildOnPlatform;

[Objective("Paying always works")]
[OwnedBy<Payments>]
[Serves<OneVisit>]
[KeyResult("payments that succeed at the first try from 93 % to 98 %", Counts = ResultBasis.Value)]
public sealed partial class PayingAlwaysWorks;
