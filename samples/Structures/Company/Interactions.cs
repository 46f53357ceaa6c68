using OpModel;
using OpModel.Roles;

namespace HarbourBooks;

/// <summary>Who takes input from whom. Product marketing stands between the product and the channels.</summary>
[RolesInteract<ProductOwner, ProductAnalyst>(Assessment = Assessment.Strong, AssessedOn = "2026-09-14")]
[RolesInteract<ProductOwner, ProductDesigner>(Assessment = Assessment.Strong, AssessedOn = "2026-09-14")]
[RolesInteract<ProductOwner, ProductManager>(Assessment = Assessment.Fair, AssessedOn = "2026-09-14")]
[RolesInteract<ProductOwner, ProductMarketer>(Assessment = Assessment.Fair, AssessedOn = "2026-09-14")]
[RolesInteract<ProductMarketer, ChannelMarketer>(Assessment = Assessment.Strong, AssessedOn = "2026-09-14")]
public static partial class Company;
