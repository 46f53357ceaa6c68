namespace OpModel.Roles;

/// <summary>Brings the knowledge of law, security and compliance into a product team (D4.1).</summary>
[InFunction(BusinessFunction.Compliance)]
[SuccessCriterion("no release is held back or called back for a rule that was known before")]
public sealed class ComplianceExpert : Role;
