using OpModel;
using OpModel.Roles;

namespace CloudChargeback.Organisation;

[ProductTeam("Checkout")]
[AlignedTo<BuyOnline>]
[Member<Ada, ProductOwner>(Allocation = 60)]
[Member<Alan, ScrumMaster>(Allocation = 50)]
[Consumes<Payments>("card-authorisation")]
[Consumes<DataPlatform>("event-stream")]
public sealed partial class Checkout;

[ProductTeam("Search")]
[AlignedTo<FindTheRightThing>]
[Member<Barbara, ProductOwner>(Allocation = 80)]
[Member<Alan, ScrumMaster>(Allocation = 50)]
[Consumes<DataPlatform>("event-stream")]
public sealed partial class Search;

[InternalProductTeam("Payments")]
[AlignedTo<BuyOnline>]
[Member<Grace, ProductOwner>(Allocation = 100)]
[Member<Edsger, Engineer>(Allocation = 100)]
[Provides("card-authorisation", Unit = "authorisation", Price = "0.012 EUR", Benchmark = "0.015 EUR")]
public sealed partial class Payments;

[PlatformTeam("Data Platform")]
[Member<Katherine, TeamLead>(Allocation = 100)]
[Provides("event-stream", Unit = "million events", Price = "0.85 EUR")]
public sealed partial class DataPlatform;

[InfrastructureTeam("Cloud Foundation")]
[Member<Margaret, TeamLead>(Allocation = 100)]
public sealed partial class CloudFoundation;
