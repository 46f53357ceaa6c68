namespace OpModel.Organization;

/// <summary>A file that states a part of the organisation, as the element at which is reported what is wrong with the file itself.</summary>
internal sealed record ModelFile : Definition
{
    /// <inheritdoc/>
    public override string Kind => "file";

    /// <summary>The element of a file.</summary>
    /// <param name="path">The file, as it was named.</param>
    /// <returns>The element.</returns>
    public static ModelFile At(string path) => new() { Key = path.Replace('\\', '/'), Name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1) };
}
