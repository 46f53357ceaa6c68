namespace OpModel.Files.Recording;

/// <summary>What may stand under one key, as the reader takes it.</summary>
/// <param name="Key">The key.</param>
/// <param name="Kind">What may stand under it.</param>
internal sealed record FieldForm(string Key, FieldKind Kind)
{
    /// <summary>Whether the key must be there.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>Whether a list of several may stand there, too.</summary>
    public bool TakesList { get; init; }

    /// <summary>The words, for one of a set.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The least and the greatest number.</summary>
    public (int Least, int Most) Range { get; init; }

    /// <summary>The types of definition of which one may be named.</summary>
    public IReadOnlyList<Type> References { get; init; } = [];

    /// <summary>The form of a statement.</summary>
    public RecordedForm? Statement { get; init; }
}
