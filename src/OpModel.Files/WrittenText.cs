namespace OpModel.Files;

/// <summary>An organisation in one of the forms.</summary>
/// <param name="Text">The text of the file.</param>
/// <param name="NotCarried">What it could not say, in the order of the elements.</param>
internal sealed record WrittenText(string Text, IReadOnlyList<NotCarried> NotCarried)
{
    /// <summary>The same as the one file of a folder.</summary>
    /// <param name="name">The name of the file.</param>
    /// <returns>The folder.</returns>
    public WrittenFolder InFolder(string name) => new([new(name, Text)], NotCarried);
}
