using OpModel.Organization;

namespace OpModel.Files;

/// <summary>
/// A statement of which a file only takes for granted that it holds: a person is on a team, and no word of the role; a team works on a value stream, and no
/// word of the step; a team is part of another, and no word of the days. Where anything else states the same of the same two, that is what holds.
/// </summary>
/// <param name="Statement">A membership, an alignment or a containment.</param>
internal sealed record ImpliedStatement(DefinitionStatement Statement) : DefinitionStatement;
