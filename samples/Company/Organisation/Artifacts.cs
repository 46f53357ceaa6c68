using OpModel;

namespace TernTravel;

// What leadership owes the company, and who of them answers for it.
[Artifact("Values of Tern Travel", Is = KeyArtifact.CoreValues)]
[OwnedBy<Amara>]
public sealed partial class Values;

[Artifact("Vision of Tern Travel", Is = KeyArtifact.EcosystemVision)]
[OwnedBy<Amara>]
public sealed partial class VisionStatement;

[Artifact("Strategy of Tern Travel", Is = KeyArtifact.EcosystemStrategy, ReviewBy = "2027-01-31")]
[OwnedBy<Amara>]
public sealed partial class StrategyPaper;

[Artifact("Budget of the product teams", Is = KeyArtifact.ProductBudget)]
[OwnedBy<Fatima>]
public sealed partial class ProductBudgetPlan;

[Artifact("Budget of the internal product teams", Is = KeyArtifact.InternalProductBudget)]
[OwnedBy<Fatima>]
public sealed partial class InternalProductBudgetPlan;

[Artifact("Budget of the enabling teams", Is = KeyArtifact.EnablingTeamBudget)]
[OwnedBy<Fatima>]
public sealed partial class EnablingTeamBudgetPlan;

[Artifact("Chargeback", Is = KeyArtifact.InternalChargingTool)]
[OwnedBy<Fatima>]
public sealed partial class Chargeback;

[Artifact("Candidates", Is = KeyArtifact.CandidatePipeline, ReviewBy = "2027-01-31")]
[OwnedBy<Helena>]
public sealed partial class Candidates;

[Artifact("Job descriptions", Is = KeyArtifact.JobDescriptions)]
[OwnedBy<Helena>]
public sealed partial class JobDescriptions;

[Artifact("Performance levels", Is = KeyArtifact.PerformanceLevels)]
[OwnedBy<Helena>]
public sealed partial class PerformanceLevels;

[Artifact("Career plans", Is = KeyArtifact.CareerDevelopmentPlans)]
[OwnedBy<Helena>]
public sealed partial class CareerPlans;
