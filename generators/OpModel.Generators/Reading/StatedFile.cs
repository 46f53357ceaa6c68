using OpModel.Organization;

namespace OpModel.Generators.Reading;

/// <summary>A file of the model: all that is kept of it between two edits.</summary>
/// <remarks>The contract is that of <see cref="StatedType"/>.</remarks>
/// <param name="Name">The file, as seen from the project's folder.</param>
/// <param name="NamesakesBefore">How many files before it have the same name, upper and lower case being one.</param>
/// <param name="Definitions">What it states, each with what other files add to it.</param>
internal sealed record StatedFile(string Name, int NamesakesBefore, EquatableArray<Definition> Definitions);
