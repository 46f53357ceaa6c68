namespace OpModel.Roles;

/// <summary>Keeps the team's way of working healthy, as the voice of the team (D2.4).</summary>
[ResponsibleFor("way of working of the team")]
[SuccessCriterion("what blocks the team is removed within a sprint, and the team says so")]
public sealed class ScrumMaster : Role;
