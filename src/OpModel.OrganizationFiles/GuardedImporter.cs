namespace OpModel.Files;

/// <summary>An importer of a user's own, which may fail: then the file that it failed at has a problem, and all others are read.</summary>
/// <param name="importer">The importer.</param>
internal sealed class GuardedImporter(IOrganizationImporter importer) : IOrganizationImporter
{
    public string Form => importer.Form;

    public bool Recognizes(OrganizationText file)
    {
        try
        {
            return importer.Recognizes(file);
        }
        catch (Exception)
        {
            // What it fails at is told when it parses the file.
            return true;
        }
    }

    public IOrganizationSource Parse(OrganizationText file, Func<string, OrganizationText?> find)
    {
        try
        {
            var source = importer.Parse(file, find);
            return new GuardedSource(importer, file.Path, source.Elements, source.Read);
        }
        catch (Exception exception)
        {
            return new GuardedSource(importer, file.Path, [], _ => Failed(importer, exception));
        }
    }

    private static FileReading Failed(IOrganizationImporter importer, Exception exception) =>
        new([], [new(FilePlace.Beginning, $"{importer.GetType().FullName} failed at this file: {exception.Message} ({exception.GetType().Name})")]);

    private sealed class GuardedSource(IOrganizationImporter importer, string path, IReadOnlyList<ElementName> elements, Func<ElementNames, FileReading> read)
        : IOrganizationSource
    {
        public string Path => path;

        public IReadOnlyList<ElementName> Elements => elements;

        public FileReading Read(ElementNames names)
        {
            try
            {
                return read(names);
            }
            catch (Exception exception)
            {
                return Failed(importer, exception);
            }
        }
    }
}
