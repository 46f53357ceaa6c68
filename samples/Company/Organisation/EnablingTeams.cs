using OpModel;
using OpModel.Roles;

namespace TernTravel;

[EnablingTeam("Delivery Coaching")]
[PartOf<Operations>]
[FundedBy<EnablingTeamBudget>(Amount = "380000 EUR")]
[LedBy<Hedda>]
[Member<Hedda, TeamLead>(Allocation = 100)]
[Member<Ismail, OperationsExpert>(Allocation = 100)]
[Member<Judit, ScrumMaster>(Allocation = 100)]
[Member<Kiran, ScrumMaster>(Allocation = 100)]
[MeasuredBy("teams whose travellers notice an improvement each month", MeasureFamily.Innovation)]
public sealed partial class DeliveryCoaching;

[EnablingTeam("Design System")]
[PartOf<Commerce>]
[FundedBy<EnablingTeamBudget>(Amount = "320000 EUR")]
[LedBy<Lea>]
[Member<Lea, TeamLead>(Allocation = 100)]
[Member<Mateo, UserExperienceDesigner>(Allocation = 100)]
[Member<Nina, Engineer>(Allocation = 100)]
[MeasuredBy("tasks that new travellers finish without help", MeasureFamily.CustomerSatisfaction)]
public sealed partial class DesignSystem;
