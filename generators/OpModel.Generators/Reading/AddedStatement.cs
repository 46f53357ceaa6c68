using OpModel.Organization;

namespace OpModel.Generators.Reading;

/// <summary>What a file states of an element that stands in C#.</summary>
/// <param name="Element">The key of the element.</param>
/// <param name="Statement">What is stated.</param>
internal sealed record AddedStatement(string Element, DefinitionStatement Statement);
