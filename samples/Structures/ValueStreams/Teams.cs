using OpModel;
using OpModel.Roles;

namespace HarbourBooks;

[ProductTeam("Inspiration")]
[AlignedTo<NextBook>(Step = "be inspired")]
[AlignedTo<NextBook>(Step = "choose")]
[FundedBy<NextBook>(Share = "35 %")]
[Member<Anouk, ProductOwner>(Allocation = 100)]
[Member<Bilal, ProductDesigner>(Allocation = 100)]
[Member<Cleo, ProductAnalyst>(Allocation = 100)]
[Member<Daan, Engineer>(Allocation = 100)]
[Member<Esra, ProductMarketer>(Allocation = 50)]
[Member<Esra, ChannelMarketer>(Allocation = 50)]
[Consumes<ShopPlatform>("catalogue")]
public sealed partial class Inspiration;

[ProductTeam("Delivery")]
[AlignedTo<NextBook>(Step = "order")]
[FundedBy<NextBook>(Share = "40 %")]
[Member<Femke, ProductOwner>(Allocation = 100)]
[Member<Gustav, ProductDesigner>(Allocation = 100)]
[Member<Hanne, ProductAnalyst>(Allocation = 100)]
[Member<Idris, Engineer>(Allocation = 100)]
[Member<Jule, OperationsExpert>(Allocation = 100)]
[Consumes<ShopPlatform>("payment")]
public sealed partial class Delivery;

[ProductTeam("Reading")]
[AlignedTo<NextBook>(Step = "read")]
[AlignedTo<NextBook>(Step = "pass on")]
[FundedBy<NextBook>(Share = "25 %")]
[Member<Kasimir, ProductOwner>(Allocation = 100)]
[Member<Livia, ProductDesigner>(Allocation = 100)]
[Member<Marek, ProductAnalyst>(Allocation = 100)]
[Member<Nils, Engineer>(Allocation = 100)]
[Member<Olga, ComplianceExpert>(Allocation = 60)]
public sealed partial class Reading;

[PlatformTeam("Shop Platform")]
[PartOf<Technology>]
[Member<Pia, TeamLead>(Allocation = 100)]
[Member<Quirin, Engineer>(Allocation = 100)]
[Member<Selma, Engineer>(Allocation = 100)]
[Provides("catalogue", Unit = "thousand lookups", Price = "0.35 EUR")]
[Provides("payment", Unit = "payment", Price = "0.021 EUR")]
[Consumes<Datacentre>("compute")]
public sealed partial class ShopPlatform;

[InfrastructureTeam("Datacentre")]
[PartOf<Technology>]
[Member<Tariq, TeamLead>(Allocation = 100)]
[Member<Ulla, OperationsExpert>(Allocation = 100)]
[Member<Vito, Engineer>(Allocation = 100)]
[Provides("compute", Unit = "core hour", Price = "0.028 EUR")]
public sealed partial class Datacentre;
