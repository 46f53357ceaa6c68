namespace OpModel.Roles;

/// <summary>Answers for product design (D2.1).</summary>
public sealed class ProductDesigner : Role;
