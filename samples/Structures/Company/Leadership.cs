using OpModel;
using OpModel.Roles;

namespace HarbourBooks;

/// <summary>The ecosystem team: it leads as a product team does, and plans together.</summary>
[EcosystemTeam("Leadership")]
[LedBy<Ines>]
[Member<Ines, ChiefExecutiveOfficer>]
[Member<Jonas, ChiefProductOfficer>]
[Member<Kofi, ChiefTechnologyOfficer>]
[Member<Lena, ChiefOperatingOfficer>]
[Member<Milan, ChiefRevenueOfficer>]
[Member<Noor, ChiefFinancialOfficer>]
[Cadence("walk of the roadmap", Rhythm.Weekly)]
[Cadence("planning", Rhythm.Quarterly)]
public sealed partial class Leadership;

[Person("Ines Almeida", Background = Background.Business)]
public sealed partial class Ines;

[Person("Jonas Weber")]
[ReportsTo<Ines>]
public sealed partial class Jonas;

[Person("Kofi Mensah", Background = Background.Technical)]
[ReportsTo<Ines>]
public sealed partial class Kofi;

[Person("Lena Fischer")]
[ReportsTo<Ines>]
public sealed partial class Lena;

[Person("Milan Novak")]
[ReportsTo<Ines>]
public sealed partial class Milan;

[Person("Noor Haddad")]
[ReportsTo<Ines>]
public sealed partial class Noor;
