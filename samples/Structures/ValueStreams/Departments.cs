using OpModel;
using OpModel.Roles;

namespace HarbourBooks;

// Departments look after crafts. The work runs across them, so each value stream has an owner.
[Department("Commerce")]
[LedBy<Petra>]
[Member<Petra, TeamLead>(Allocation = 100)]
public sealed partial class Commerce;

[Department("Technology")]
[LedBy<Remy>]
[Member<Remy, TeamLead>(Allocation = 100)]
public sealed partial class Technology;
