using OpModel;
using OpModel.Roles;

namespace HarbourBooks;

[ProductTeam("Bookshop")]
[AlignedTo<OrderPrintedBook>]
[FundedBy<ProductBudget>(Amount = "1400000 EUR")]
[LedBy<Aisha>]
[Member<Aisha, ProductOwner>(Allocation = 100)]
[Member<Bruno, ProductAnalyst>(Allocation = 100)]
[Member<Chiara, ProductDesigner>(Allocation = 100)]
[Member<Dmitri, Engineer>(Allocation = 100)]
[Member<Elif, ProductMarketer>(Allocation = 60)]
[Member<Elif, ChannelMarketer>(Allocation = 40)]
[Consumes<ShopPlatform>("catalogue")]
[Consumes<ShopPlatform>("payment")]
[InteractsWith<ShopPlatform>(InteractionMode.XAsAService, Assessment = Assessment.Strong, AssessedOn = "2026-10-05")]
public sealed partial class Bookshop;

[ProductTeam("Reading App")]
[AlignedTo<ReadOnAnyDevice>]
[FundedBy<ProductBudget>(Amount = "1000000 EUR")]
[LedBy<Farid>]
[Member<Farid, ProductOwner>(Allocation = 100)]
[Member<Greta, ProductAnalyst>(Allocation = 100)]
[Member<Hugo, ProductDesigner>(Allocation = 100)]
[Member<Imani, ProductMarketer>(Allocation = 100)]
[Borrows<Ravi, Engineer, ShopPlatform>(Allocation = 50, Until = "2027-03-31")]
[Consumes<ShopPlatform>("catalogue")]
[InteractsWith<ShopPlatform>(
    InteractionMode.Collaboration, Until = "2027-03-31", Assessment = Assessment.Fair, AssessedOn = "2026-10-05")]
public sealed partial class ReadingApp;

[PlatformTeam("Shop Platform")]
[LedBy<Paula>]
[Member<Paula, TeamLead>(Allocation = 100)]
[Member<Quentin, Engineer>(Allocation = 100)]
[Member<Ravi, Engineer>(Allocation = 50)]
[Provides("catalogue", Unit = "thousand lookups", Price = "0.35 EUR")]
[Provides("payment", Unit = "payment", Price = "0.021 EUR")]
[Consumes<Datacentre>("compute")]
public sealed partial class ShopPlatform;

[InfrastructureTeam("Datacentre")]
[LedBy<Sofia>]
[Member<Sofia, TeamLead>(Allocation = 100)]
[Member<Tomas, Engineer>(Allocation = 100)]
[Member<Uma, OperationsExpert>(Allocation = 100)]
[Provides("compute", Unit = "core hour", Price = "0.028 EUR")]
public sealed partial class Datacentre;
