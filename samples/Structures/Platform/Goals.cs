using OpModel;

namespace HarbourBooks;

[Objective("Orders arrive when promised")]
[OwnedBy<Bookshop>]
[Serves<ReadersComeBack>]
[KeyResult("orders that arrive on the promised day from 91 % to 97 %", Counts = ResultBasis.Value)]
public sealed partial class OrdersArrive;

[Objective("Books are read to the end")]
[OwnedBy<ReadingApp>]
[Serves<ReadersComeBack>]
[KeyResult("books read to the end from 38 % to 50 %", Counts = ResultBasis.Value)]
public sealed partial class BooksAreReadToTheEnd;

[Objective("Products build on the platform and not beside it")]
[OwnedBy<ShopPlatform>]
[Serves<ReadersComeBack>]
[KeyResult("weeks from an idea to its first reader from 9 to 4", Counts = ResultBasis.Value)]
public sealed partial class ProductsBuildOnPlatform;

[Objective("The shop is open whenever a reader is")]
[OwnedBy<Datacentre>]
[Serves<ReadersComeBack>]
[KeyResult("orders lost to outages from 1,200 to 100 a month", Counts = ResultBasis.Value)]
public sealed partial class ShopIsOpen;
