namespace OpModel.Roles;

/// <summary>Builds and runs what the team offers (D4.1).</summary>
[InFunction(BusinessFunction.Engineering)]
[SuccessCriterion("changes reach users safely: lead time and change failure rate stay within the limits of the team")]
public sealed class Engineer : Role;
