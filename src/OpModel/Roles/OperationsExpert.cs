namespace OpModel.Roles;

/// <summary>Brings the knowledge of operations into a product team (D4.1).</summary>
[InFunction(BusinessFunction.Operations)]
[SuccessCriterion("operations can run each release without work by hand that was not foreseen")]
public sealed class OperationsExpert : Role;
