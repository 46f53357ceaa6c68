using OpModel.Files.Yaml;

namespace OpModel.Files;

/// <summary>What all readers of a file share.</summary>
/// <param name="Path">The file.</param>
/// <param name="Names">All elements of the organisation.</param>
/// <param name="Problems">What is wrong.</param>
internal record ReadingContext(string Path, ElementNames Names, YamlProblems Problems)
{
    /// <summary>Finds the elements that a text names.</summary>
    /// <param name="text">The text.</param>
    /// <param name="definitions">The types of definition that are meant.</param>
    /// <returns>The elements, each once.</returns>
    public virtual IReadOnlyList<ElementName> Find(string text, IReadOnlyList<Type> definitions) => Names.Find(text, definitions);
}
