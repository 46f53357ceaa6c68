using OpModel;
using OpModel.Roles;

namespace TernTravel;

// Internal products live by a price, beside one that others ask.
[InternalProductTeam("Payments")]
[AlignedTo<PlanAndBook>]
[AlignedTo<HostGuests>]
[FundedBy<InternalProductBudget>(Amount = "620000 EUR")]
[LedBy<Anton>]
[Member<Anton, ProductOwner>(Allocation = 100)]
[Member<Bianca, ProductAnalyst>(Allocation = 100)]
[Member<Cyril, Engineer>(Allocation = 100)]
[Member<Dorota, Engineer>(Allocation = 100)]
[Member<Emil, Engineer>(Allocation = 100)]
[Member<Farah, ComplianceExpert>(Allocation = 100)]
[MeasuredBy("payments that succeed at the first try", MeasureFamily.Platform)]
[Provides("card-authorisation", Unit = "authorisation", Price = "0.055 EUR", Benchmark = "0.080 EUR", Alternative = "Stripe")]
[Provides("payout", Unit = "payout", Price = "0.22 EUR", Benchmark = "0.25 EUR", Alternative = "Wise")]
[Consumes<CloudPlatform>("container-hours")]
[Consumes<Identity>("sign-in")]
public sealed partial class Payments;

[InternalProductTeam("Identity")]
[AlignedTo<PlanAndBook>]
[AlignedTo<TravelWithEase>]
[AlignedTo<HostGuests>]
[FundedBy<InternalProductBudget>(Amount = "500000 EUR")]
[LedBy<Gideon>]
[Member<Gideon, ProductOwner>(Allocation = 100)]
[Member<Hana, ProductAnalyst>(Allocation = 100)]
[Member<Ilan, Engineer>(Allocation = 100)]
[Member<Jasmin, Engineer>(Allocation = 100)]
[Member<Kamil, ComplianceExpert>(Allocation = 100)]
[Provides("sign-in", Unit = "thousand sign-ins", Price = "6.40 EUR", Benchmark = "5.50 EUR", Alternative = "Auth0")]
[Consumes<CloudPlatform>("container-hours")]
[MeasuredBy("travellers who need help to sign in", MeasureFamily.CustomerSatisfaction)]
public sealed partial class Identity;

[InternalProductTeam("Notifications")]
[AlignedTo<TravelWithEase>]
[FundedBy<InternalProductBudget>(Amount = "380000 EUR")]
[LedBy<Lotte>]
[Member<Lotte, ProductOwner>(Allocation = 100)]
[Member<Milan, ProductAnalyst>(Allocation = 100)]
[Member<Nora, Engineer>(Allocation = 100)]
[Member<Oscar, Engineer>(Allocation = 100)]
[Provides("messages", Unit = "thousand messages", Price = "1.10 EUR", Benchmark = "1.35 EUR", Alternative = "Twilio")]
[Consumes<CloudPlatform>("container-hours")]
[MeasuredBy("gate changes that travellers learn from us first", MeasureFamily.CustomerSatisfaction)]
public sealed partial class Notifications;
