namespace OpModel.Organization;

/// <summary>The origin of an element of a built assembly that stood in a file when it was built: the file is known, the place in it is not.</summary>
internal sealed class FileNameOrigin(string file) : Origin
{
    /// <summary>The file, as the project named it.</summary>
    public string File { get; } = file;

    /// <inheritdoc/>
    public override string ToString() => File;
}
