namespace OpModel.Files;

/// <summary>A parsed file that states an organisation or a part of one.</summary>
/// <remarks>Immutable once parsed, so that it can be kept for as long as its text is the same and be read against other names.</remarks>
public interface IOrganizationSource
{
    /// <summary>The file, as it was named.</summary>
    string Path { get; }

    /// <summary>The names of the elements that it declares, in order.</summary>
    IReadOnlyList<ElementName> Elements { get; }

    /// <summary>Reads what it says.</summary>
    /// <param name="names">All elements of the organisation, those of this file among them.</param>
    /// <returns>Its definitions, what it adds to elements that stand elsewhere, and its problems.</returns>
    FileReading Read(ElementNames names);
}
