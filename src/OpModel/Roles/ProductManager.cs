namespace OpModel.Roles;

/// <summary>Answers for commercial viability: competitors, market trends, revenue, customer insight and growth (D2.1).</summary>
public sealed class ProductManager : Role;
