namespace OpModel.Files.Tables;

/// <summary>A mapping that is handed over as a file of its own: it states nothing, and what is wrong with it is told at its place.</summary>
/// <param name="Path">The file, as it was named.</param>
/// <param name="Problems">What is wrong with it.</param>
internal sealed record TableMappingFile(string Path, IReadOnlyList<FileProblem> Problems) : IOrganizationSource
{
    public IReadOnlyList<ElementName> Elements => [];

    /// <summary>The table beside which it is found; nothing where it is not called so.</summary>
    public string? TablePath => Path.EndsWith(PeopleTableImporter.TableEnding + TableMapping.Ending, StringComparison.OrdinalIgnoreCase)
        ? Path.Substring(0, Path.Length - TableMapping.Ending.Length)
        : null;

    public static TableMappingFile Parse(OrganizationText file)
    {
        TableMappingReader.Read(file, file.Path, out var problems);
        return new(file.Path, problems);
    }

    public FileReading Read(ElementNames names) => new([], Problems);
}
