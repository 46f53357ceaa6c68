using OpModel;
using OpModel.Roles;

namespace HarbourBooks;

/// <summary>The arm that exploits what exists, in squads along the value stream.</summary>
[Tribe("Shop")]
[Exploits]
[LedBy<Astrid>]
[Member<Astrid, TeamLead>(Allocation = 100)]
public sealed partial class Shop;

[Squad("Discovery")]
[PartOf<Shop>]
[AlignedTo<OrderPrintedBook>(Step = "find")]
[Member<Benno, ProductOwner>(Allocation = 100)]
[Member<Carmen, ProductDesigner>(Allocation = 100)]
[Member<Diego, Engineer>(Allocation = 90)]
[Consumes<ShopPlatform>("catalogue")]
public sealed partial class Discovery;

[Squad("Checkout")]
[PartOf<Shop>]
[AlignedTo<OrderPrintedBook>(Step = "order")]
[Member<Eva, ProductOwner>(Allocation = 100)]
[Member<Filip, OperationsExpert>(Allocation = 100)]
[Member<Gloria, Engineer>(Allocation = 90)]
[Consumes<Payments>("payment")]
public sealed partial class Checkout;

[Chapter("Shop Engineering")]
[PartOf<Shop>]
[LedBy<Diego>]
[Member<Diego, Engineer>(Allocation = 10)]
[Member<Gloria, Engineer>(Allocation = 10)]
public sealed partial class ShopEngineering;
