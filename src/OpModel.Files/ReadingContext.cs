using OpModel.Files.Yaml;

namespace OpModel.Files;

/// <summary>What all readers of a file share.</summary>
/// <param name="Path">The file.</param>
/// <param name="Names">All elements of the organisation.</param>
/// <param name="Problems">What is wrong.</param>
internal sealed record ReadingContext(string Path, ElementNames Names, YamlProblems Problems);
