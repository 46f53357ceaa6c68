namespace OpModel.Roles;

/// <summary>Answers for product analytics (D2.1).</summary>
public sealed class ProductAnalyst : Role;
