namespace OpModel;

/// <summary>States a product team: a mini business that owns market, experience, adoption and delivery of a product.</summary>
/// <param name="name">The name of the team.</param>
public sealed class ProductTeamAttribute(string name) : TeamAttribute(name);
