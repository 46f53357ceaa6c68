using OpModel;
using OpModel.Roles;

namespace HarbourBooks;

[Tribe("Shop")]
[LedBy<Ada>]
[Member<Ada, TeamLead>(Allocation = 100)]
public sealed partial class Shop;

[Squad("Discovery")]
[PartOf<Shop>]
[AlignedTo<OrderPrintedBook>(Step = "find")]
[Member<Carla, ProductOwner>(Allocation = 100)]
[Member<Deniz, ProductDesigner>(Allocation = 100)]
[Member<Emil, Engineer>(Allocation = 80)]
[Member<Fatou, ProductAnalyst>(Allocation = 100)]
public sealed partial class Discovery;

[Squad("Checkout")]
[PartOf<Shop>]
[AlignedTo<OrderPrintedBook>(Step = "order")]
[Member<Goran, ProductOwner>(Allocation = 100)]
[Member<Hana, ProductDesigner>(Allocation = 100)]
[Member<Ivo, Engineer>(Allocation = 90)]
[Member<Jana, ComplianceExpert>(Allocation = 100)]
public sealed partial class Checkout;

[Tribe("Reading")]
[LedBy<Boris>]
[Member<Boris, TeamLead>(Allocation = 100)]
public sealed partial class Reading;

[Squad("Reading App")]
[PartOf<Reading>]
[AlignedTo<ReadOnAnyDevice>]
[Member<Kaveh, ProductOwner>(Allocation = 100)]
[Member<Luisa, ProductDesigner>(Allocation = 90)]
[Member<Mateo, Engineer>(Allocation = 100)]
[Member<Nadia, OperationsExpert>(Allocation = 100)]
public sealed partial class ReadingApp;
