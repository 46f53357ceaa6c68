namespace OpModel.Fuzz;

/// <summary>A file on which something broke.</summary>
/// <param name="Case">Its number, which with the seed makes it again.</param>
/// <param name="File">The file.</param>
/// <param name="What">What broke.</param>
internal sealed record Failure(long Case, Seed File, string What);
