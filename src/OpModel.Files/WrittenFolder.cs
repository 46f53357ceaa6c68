namespace OpModel.Files;

/// <summary>An organisation in one of the forms, in several files.</summary>
/// <param name="Files">The names of the files and their texts.</param>
/// <param name="NotCarried">What they could not say, in the order of the elements.</param>
internal sealed record WrittenFolder(IReadOnlyList<KeyValuePair<string, string>> Files, IReadOnlyList<NotCarried> NotCarried);
