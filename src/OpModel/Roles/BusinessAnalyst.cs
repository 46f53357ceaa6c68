namespace OpModel.Roles;

/// <summary>Finds out what the business needs and says it so that it can be built (D4.1).</summary>
[InFunction(BusinessFunction.Analysis)]
[ResponsibleFor("business analysis")]
[SuccessCriterion("what is built was asked for: few items come back because they were misunderstood")]
public sealed class BusinessAnalyst : Role;
