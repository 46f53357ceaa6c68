namespace OpModel.Roles;

/// <summary>Turns features into outward communication, between product and marketing (D2.1).</summary>
[InFunction(BusinessFunction.Marketing)]
[ResponsibleFor("outward communication of features")]
[SuccessCriterion("each release is known to the customers whom it is for, measured by adoption within a quarter")]
public sealed class ProductMarketer : Role;
