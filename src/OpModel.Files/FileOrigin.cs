using OpModel.Organization;

namespace OpModel.Files;

/// <summary>The origin of what was written in a file.</summary>
public sealed class FileOrigin : Origin
{
    /// <param name="path">The file, as it was named when it was read.</param>
    /// <param name="place">The place in the file.</param>
    public FileOrigin(string path, FilePlace place) => (Path, Place) = (path, place);

    /// <summary>The file, as it was named when it was read.</summary>
    public string Path { get; }

    /// <summary>The place in the file.</summary>
    public FilePlace Place { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Path}({Place})";
}
