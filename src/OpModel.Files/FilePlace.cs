namespace OpModel.Files;

/// <summary>A place in a file.</summary>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, counted from 1.</param>
/// <param name="Start">The characters before it, counted from the beginning of the file.</param>
/// <param name="Length">How many characters it takes, all on one line; 0 for a point.</param>
public readonly record struct FilePlace(int Line, int Column, int Start, int Length)
{
    /// <summary>The beginning of a file.</summary>
    public static FilePlace Beginning { get; } = new(1, 1, 0, 0);

    /// <summary>Line and column, as compilers write them.</summary>
    /// <returns><c>3,5</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Line},{Column}");
}
