namespace OpModel.Symbols;

/// <summary>A case of a union.</summary>
/// <param name="Name">The name of its type, as a property is called.</param>
/// <param name="Value">What it holds.</param>
internal sealed record UnionCase(string Name, ValueShape Value);
