namespace OpModel.Roles;

/// <summary>Answers for commercial viability: competitors, market trends, revenue, customer insight and growth (D2.1).</summary>
[InFunction(BusinessFunction.Product)]
[ResponsibleFor("commercial viability of the product")]
[SuccessCriterion("the product meets its revenue goal, and its place among competitors is known from data")]
public sealed class ProductManager : Role;
