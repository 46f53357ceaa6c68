using OpModel;
using OpModel.Roles;

namespace HarbourBooks;

[ProductTeam("Bookshop")]
[Exploits]
[AlignedTo<OrderPrintedBook>]
[FundedBy<ProductBudget>(Amount = "1800000 EUR")]
[Member<Amara, ProductOwner>(Allocation = 100)]
[Member<Basil, ProductAnalyst>(Allocation = 100)]
[Member<Celine, ProductDesigner>(Allocation = 100)]
[Member<Darko, Engineer>(Allocation = 100)]
[Member<Elena, OperationsExpert>(Allocation = 100)]
public sealed partial class Bookshop;

[ProductTeam("Audio Lab")]
[Explores]
[AlignedTo<ListenToBook>]
[FundedBy<InnovationBudget>(Amount = "420000 EUR")]
[Member<Felix, ProductOwner>(Allocation = 100)]
[Member<Gita, ProductAnalyst>(Allocation = 100)]
[Member<Henrik, ProductDesigner>(Allocation = 100)]
[Member<Isolde, Engineer>(Allocation = 100)]
[Member<Jakub, ComplianceExpert>(Allocation = 50)]
public sealed partial class AudioLab;

/// <summary>Shows both arms how to test an idea before it is built, and leaves again.</summary>
[EnablingTeam("Experiment Coaching")]
[FundedBy<InnovationBudget>(Amount = "30000 EUR")]
[Member<Katja, TeamLead>(Allocation = 40)]
[Member<Lars, ProductAnalyst>(Allocation = 50)]
[Member<Mira, UserExperienceDesigner>(Allocation = 50)]
[InteractsWith<Bookshop>(InteractionMode.Facilitating, Until = "2026-12-31", Assessment = Assessment.Strong, AssessedOn = "2026-09-21")]
[InteractsWith<AudioLab>(InteractionMode.Facilitating, Until = "2026-12-31", Assessment = Assessment.Strong, AssessedOn = "2026-09-21")]
public sealed partial class ExperimentCoaching;
