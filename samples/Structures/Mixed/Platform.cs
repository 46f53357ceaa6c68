using OpModel;
using OpModel.Roles;

namespace HarbourBooks;

/// <summary>Runs what every product needs, and lends its experts for a time.</summary>
[PlatformTeam("Shop Platform")]
[LedBy<Lidia>]
[Member<Lidia, TeamLead>(Allocation = 100)]
[Member<Nora, Engineer>(Allocation = 100)]
[Member<Otto, Engineer>(Allocation = 50)]
[Provides("catalogue", Unit = "thousand lookups", Price = "0.35 EUR")]
public sealed partial class ShopPlatform;

/// <summary>A product whose users are other teams: it has a price, and has to hold its own against what is sold outside.</summary>
[InternalProductTeam("Payments")]
[AlignedTo<OrderPrintedBook>(Step = "order")]
[FundedBy<InternalProductBudget>(Amount = "550000 EUR")]
[Member<Pavel, ProductOwner>(Allocation = 100)]
[Member<Rosa, Engineer>(Allocation = 100)]
[Member<Samir, ComplianceExpert>(Allocation = 100)]
[Provides("payment", Unit = "payment", Price = "0.021 EUR", Benchmark = "0.025 EUR")]
[Consumes<ShopPlatform>("catalogue")]
public sealed partial class Payments;
