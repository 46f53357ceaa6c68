using OpModel;

namespace HarbourBooks;

// What leadership owes the company, and who of them answers for it.
[Artifact("Values of Harbour Books", Is = KeyArtifact.CoreValues)]
[OwnedBy<Ines>]
public sealed partial class Values;

[Artifact("Vision of Harbour Books", Is = KeyArtifact.EcosystemVision)]
[OwnedBy<Ines>]
public sealed partial class VisionStatement;

[Artifact("Strategy of Harbour Books", Is = KeyArtifact.EcosystemStrategy, ReviewBy = "2027-01-31")]
[OwnedBy<Ines>]
public sealed partial class StrategyPaper;

[Artifact("Budget of the product teams", Is = KeyArtifact.ProductBudget)]
[OwnedBy<Noor>]
public sealed partial class ProductBudgetPlan;

[Artifact("Budget of the internal product teams", Is = KeyArtifact.InternalProductBudget)]
[OwnedBy<Noor>]
public sealed partial class InternalProductBudgetPlan;

[Artifact("Budget of the enabling teams", Is = KeyArtifact.EnablingTeamBudget)]
[OwnedBy<Noor>]
public sealed partial class EnablingTeamBudgetPlan;

[Artifact("Chargeback", Is = KeyArtifact.InternalChargingTool)]
[OwnedBy<Noor>]
public sealed partial class Chargeback;

[Artifact("Candidates", Is = KeyArtifact.CandidatePipeline, ReviewBy = "2026-11-30")]
[OwnedBy<Lena>]
public sealed partial class Candidates;

[Artifact("Job descriptions", Is = KeyArtifact.JobDescriptions)]
[OwnedBy<Lena>]
public sealed partial class JobDescriptions;

[Artifact("Performance levels", Is = KeyArtifact.PerformanceLevels)]
[OwnedBy<Lena>]
public sealed partial class PerformanceLevels;

[Artifact("Career plans", Is = KeyArtifact.CareerDevelopmentPlans)]
[OwnedBy<Lena>]
public sealed partial class CareerPlans;
