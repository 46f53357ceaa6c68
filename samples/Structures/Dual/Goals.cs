using OpModel;

namespace HarbourBooks;

[Objective("Orders arrive when promised")]
[OwnedBy<Bookshop>]
[Serves<ReadersComeBack>]
[KeyResult("orders that arrive on the promised day from 91 % to 97 %", Counts = ResultBasis.Value)]
public sealed partial class OrdersArrive;

[Objective("Some readers would miss listening")]
[OwnedBy<AudioLab>]
[Serves<ReadersComeBack>]
[KeyResult("listeners who would be very disappointed without it from 0 % to 40 %", Counts = ResultBasis.Value)]
public sealed partial class WouldMissListening;

[Objective("Ideas meet readers before they are built")]
[OwnedBy<ExperimentCoaching>]
[Serves<ReadersComeBack>]
[KeyResult("releases that readers use within a month from 50 % to 80 %", Counts = ResultBasis.Value)]
public sealed partial class IdeasMeetReaders;
