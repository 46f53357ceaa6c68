namespace OpModel;

/// <summary>States a guild: a network of knowledge across the company.</summary>
/// <param name="name">The name of the guild.</param>
public sealed class GuildAttribute(string name) : TeamAttribute(name);
