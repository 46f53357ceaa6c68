using OpModel;
using OpModel.Roles;

namespace TernTravel;

// Platforms and the datacentre serve one another; what they cost is passed on by use, all at once.
[PlatformTeam("Data Platform")]
[PartOf<Technology>]
[LedBy<Petra>]
[Member<Petra, TeamLead>(Allocation = 100)]
[Member<Ravi, Engineer>(Allocation = 100, Until = "2026-03-31")]
[Member<Ravi, Engineer>(Allocation = 50, From = "2026-04-01", Until = "2026-09-30")]
[Member<Ravi, Engineer>(Allocation = 100, From = "2026-10-01")]
[Member<Sofia, Engineer>(Allocation = 100)]
[Member<Tomas, Engineer>(Allocation = 100)]
[Member<Ursula, Engineer>(Allocation = 100)]
[Member<Viktor, OperationsExpert>(Allocation = 100)]
[Provides("recommendations", Unit = "million rankings", Price = "18.50 EUR")]
[Consumes<CloudPlatform>("container-hours")]
[MeasuredBy("decisions of teams taken with figures of the day before", MeasureFamily.OperationalEfficiency)]
public sealed partial class DataPlatform;

[PlatformTeam("Cloud Platform")]
[PartOf<Technology>]
[LedBy<Wiebke>]
[Member<Wiebke, TeamLead>(Allocation = 100)]
[Member<Ximena, Engineer>(Allocation = 100)]
[Member<Yannick, Engineer>(Allocation = 100)]
[Member<Zofia, Engineer>(Allocation = 100)]
[Member<Arjun, Engineer>(Allocation = 100)]
[Member<Bettina, OperationsExpert>(Allocation = 100)]
[Provides("container-hours", Unit = "thousand hours", Price = "62.00 EUR")]
[Consumes<Datacentre>("compute")]
[Consumes<DataPlatform>("recommendations")]
[MeasuredBy("weeks from an idea to its first traveller", MeasureFamily.OperationalEfficiency)]
public sealed partial class CloudPlatform;

[InfrastructureTeam("Datacentre")]
[PartOf<Operations>]
[LedBy<Cedric>]
[Member<Cedric, TeamLead>(Allocation = 100)]
[Member<Dina, Engineer>(Allocation = 100)]
[Member<Edgar, OperationsExpert>(Allocation = 100)]
[Member<Frida, OperationsExpert>(Allocation = 100)]
[Member<Gustavo, Engineer>(Allocation = 100)]
[Provides("compute", Unit = "thousand core hours", Price = "24.00 EUR")]
[MeasuredBy("bookings lost to outages", MeasureFamily.Platform)]
public sealed partial class Datacentre;
