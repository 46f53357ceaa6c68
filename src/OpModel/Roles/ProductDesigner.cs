namespace OpModel.Roles;

/// <summary>Answers for product design (D2.1).</summary>
[InFunction(BusinessFunction.Design)]
[ResponsibleFor("product design")]
[SuccessCriterion("users complete the main tasks without help in usability tests")]
public sealed class ProductDesigner : Role;
