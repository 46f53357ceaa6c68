using OpModel.Organization;

namespace OpModel.Files;

/// <summary>What a file says of an organisation.</summary>
/// <param name="Definitions">The definitions that could be read.</param>
/// <param name="Problems">What could not, in the order of the file.</param>
public sealed record FileReading(IReadOnlyList<Definition> Definitions, IReadOnlyList<FileProblem> Problems);
