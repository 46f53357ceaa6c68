using OpModel;
using OpModel.Roles;

namespace TernTravel;

/// <summary>The ecosystem team: it leads as a product team does, plans together, and funds the others.</summary>
[EcosystemTeam("Leadership")]
[LedBy<Amara>]
[Member<Amara, ChiefExecutiveOfficer>]
[Member<Bruno, ChiefProductOfficer>]
[Member<Chen, ChiefTechnologyOfficer>]
[Member<Dalia, ChiefOperatingOfficer>]
[Member<Erik, ChiefRevenueOfficer>]
[Member<Fatima, ChiefFinancialOfficer>]
[Member<Goran, ChiefMarketingOfficer>]
[Member<Helena, ChiefPeopleOfficer>]
[Cadence("walk of the roadmap", Rhythm.Weekly)]
[Cadence("planning", Rhythm.Quarterly)]
public sealed partial class Leadership;

// Departments look after crafts and are the cost centres. The work runs across them, so each value stream has an owner.
[Department("Commerce")]
[LedBy<Ivo>]
[Member<Ivo, TeamLead>(Allocation = 100)]
[MeasuredBy("travellers who say that they were understood", MeasureFamily.CustomerSatisfaction)]
public sealed partial class Commerce;

[Department("Technology")]
[LedBy<Jana>]
[Member<Jana, TeamLead>(Allocation = 100)]
[MeasuredBy("bookings lost to failures", MeasureFamily.Platform)]
public sealed partial class Technology;

[Department("Operations")]
[LedBy<Kwame>]
[Member<Kwame, TeamLead>(Allocation = 100)]
public sealed partial class Operations;

[Budget("Product budget", Amount = "4200000 EUR")]
public sealed partial class ProductBudget;

[Budget("Internal product budget", Amount = "1500000 EUR")]
public sealed partial class InternalProductBudget;

[Budget("Enabling team budget", Amount = "740000 EUR")]
public sealed partial class EnablingTeamBudget;
