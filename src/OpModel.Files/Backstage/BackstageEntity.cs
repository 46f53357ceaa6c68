using OpModel.Files.Yaml;

namespace OpModel.Files.Backstage;

/// <summary>An entity of a catalogue. As the type of an <see cref="ElementName"/> it is one that is no element of an organisation: software.</summary>
/// <param name="Reference">By what others refer to it.</param>
/// <param name="Element">What it is in the organisation.</param>
/// <param name="Place">Where its name stands; what is wrong with the whole of it is told there.</param>
/// <param name="Spec">What is said of it.</param>
/// <param name="Annotations">What our annotations say of it, as the keys of an organisation file.</param>
internal sealed record BackstageEntity(EntityReference Reference, ElementName Element, FilePlace Place, YamlMap Spec, YamlMap Annotations)
{
    /// <summary>Whether nothing is said of it that could be read, which is told already.</summary>
    public bool MissesSpec { get; init; }

    public string Kind => Reference.Kind;

    public string Namespace => Reference.Namespace;

    /// <summary>What it is, for a message: <c>the group team-a</c>.</summary>
    public string What => Reference.What;
}
