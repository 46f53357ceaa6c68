namespace OpModel.Roles;

/// <summary>Answers for the experience that users have of the product (D4.1).</summary>
[InFunction(BusinessFunction.Design)]
[ResponsibleFor("user experience")]
[SuccessCriterion("users say that the product is easy to use, measured by the effort that it costs them")]
public sealed class UserExperienceDesigner : Role;
