using OpModel.Organization;

namespace OpModel.Generators.Reading;

/// <summary>A type that states a definition: all that is kept of it between two edits.</summary>
/// <remarks>
/// The contract of this type and of all that it holds: immutable, value-equal, free of Roslyn types. A reading of an unchanged
/// type is equal to the one before, and that is where an edit stops.
/// </remarks>
/// <param name="Definition">What the type states.</param>
/// <param name="AssemblyName">The assembly that the type is part of.</param>
/// <param name="Part">How to add a part to the type; <see langword="null"/> where the type needs none or can have none.</param>
internal sealed record StatedType(Definition Definition, string AssemblyName, TypePart? Part);
