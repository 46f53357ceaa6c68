using OpModel.Files.Yaml;

namespace OpModel.Files;

/// <summary>An element that a file declares.</summary>
/// <param name="Name">By what others may refer to it.</param>
/// <param name="Section">The section in which it stands.</param>
/// <param name="Fields">What is said of it.</param>
internal sealed record DeclaredElement(ElementName Name, Section Section, YamlMap Fields)
{
    /// <summary>What it is, for a message: <c>the team Checkout</c>.</summary>
    public string What => $"the {Section.Noun} {Name.Name}";
}
