using OpModel;
using OpModel.Roles;

namespace TernTravel;

/// <summary>A travel company: teams along three value streams, on internal products and platforms.</summary>
[OperatingModel(
    "Tern Travel",
    Currency = "EUR",
    Structure = OrganizationStructure.Platform | OrganizationStructure.ValueStreams,
    ServiceCost = ServiceCostMethod.Reciprocal,
    Vision = "a journey begins with joy and ends with a friend",
    Mission = "bring travellers and hosts together, and stay beside both until everybody is home")]
[RolesInteract<ProductOwner, ProductAnalyst>(Assessment = Assessment.Strong, AssessedOn = "2026-09-14")]
[RolesInteract<ProductOwner, ProductDesigner>(Assessment = Assessment.Strong, AssessedOn = "2026-09-14")]
[RolesInteract<ProductOwner, ProductManager>(Assessment = Assessment.Fair, AssessedOn = "2026-09-14")]
[RolesInteract<ProductOwner, ProductMarketer>(Assessment = Assessment.Fair, AssessedOn = "2026-09-14")]
[RolesInteract<ProductMarketer, ChannelMarketer>(Assessment = Assessment.Strong, AssessedOn = "2026-09-14")]
public static partial class Tern;
