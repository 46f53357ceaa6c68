using OpModel;

namespace HarbourBooks;

[Objective("Readers are inspired by a book that fits")]
[OwnedBy<Inspiration>]
[Serves<ReadersComeBack>]
[KeyResult("readers who look at a recommended book from 12 % to 20 %", Counts = ResultBasis.Value)]
public sealed partial class InspiredByBookThatFits;

[Objective("Orders arrive when promised")]
[OwnedBy<Delivery>]
[Serves<ReadersComeBack>]
[KeyResult("orders that arrive on the promised day from 91 % to 97 %", Counts = ResultBasis.Value)]
public sealed partial class OrdersArrive;

[Objective("Books are read to the end")]
[OwnedBy<Reading>]
[Serves<ReadersComeBack>]
[KeyResult("books read to the end from 38 % to 50 %", Counts = ResultBasis.Value)]
public sealed partial class BooksAreReadToTheEnd;

[Objective("People in commerce know the reader")]
[OwnedBy<Commerce>]
[Serves<ReadersComeBack>]
[KeyResult("readers who say that they were understood from 55 % to 70 %", Counts = ResultBasis.Value)]
public sealed partial class CommerceKnowsTheReader;

[Objective("What is built keeps working")]
[OwnedBy<Technology>]
[Serves<ReadersComeBack>]
[KeyResult("orders lost to failures from 900 to 100 a month", Counts = ResultBasis.Value)]
public sealed partial class KeepsWorking;

[Objective("Teams along the stream wait for nobody")]
[OwnedBy<ShopPlatform>]
[Serves<KeepsWorking>]
[KeyResult("weeks from an idea to its first reader from 9 to 4", Counts = ResultBasis.Value)]
public sealed partial class WaitForNobody;

[Objective("The shop is open whenever a reader is")]
[OwnedBy<Datacentre>]
[Serves<KeepsWorking>]
[KeyResult("orders lost to outages from 1,200 to 100 a month", Counts = ResultBasis.Value)]
public sealed partial class ShopIsOpen;
