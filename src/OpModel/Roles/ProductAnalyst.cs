namespace OpModel.Roles;

/// <summary>Answers for product analytics (D2.1).</summary>
[InFunction(BusinessFunction.Analysis)]
[ResponsibleFor("product analytics")]
[SuccessCriterion("each decision about the backlog can be traced to data that was there when it was taken")]
public sealed class ProductAnalyst : Role;
