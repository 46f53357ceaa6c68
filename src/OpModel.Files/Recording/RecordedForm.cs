namespace OpModel.Files.Recording;

/// <summary>The keys that an element or a statement may have, as they were asked for.</summary>
/// <param name="Name">What it becomes: the name of the type of the definition or of the statement.</param>
/// <param name="MainKey">The key whose value may stand alone for all of it.</param>
/// <param name="Fields">Its keys, in the order of reading.</param>
internal sealed record RecordedForm(string Name, string MainKey, IReadOnlyList<FieldForm> Fields)
{
    /// <summary>The keys alone.</summary>
    public IReadOnlyList<string> Keys => [.. Fields.Select(taken => taken.Key)];
}
