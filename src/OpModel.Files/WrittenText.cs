namespace OpModel.Files;

/// <summary>An organisation in one of the forms.</summary>
/// <param name="Text">The text of the file.</param>
/// <param name="NotCarried">What it could not say, in the order of the elements.</param>
internal sealed record WrittenText(string Text, IReadOnlyList<NotCarried> NotCarried);
