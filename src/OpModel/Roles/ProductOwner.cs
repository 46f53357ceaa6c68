namespace OpModel.Roles;

/// <summary>Keeps the backlog of features, as the voice of the customer (D2.1, D2.4).</summary>
[InFunction(BusinessFunction.Product)]
[ResponsibleFor("feature backlog")]
[SuccessCriterion("each item at the top of the backlog names the outcome that it serves and is ready to be worked on")]
public sealed class ProductOwner : Role;
