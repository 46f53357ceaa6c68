namespace OpModel.Fuzz;

/// <summary>A file from which mutations begin.</summary>
/// <param name="Form">Its form, for the count.</param>
/// <param name="Name">The name of the file, which some importers go by.</param>
/// <param name="Text">What it holds.</param>
internal sealed record Seed(string Form, string Name, string Text)
{
    /// <summary>What the file beside it holds that says how it is to be read; nothing where there is none.</summary>
    public string? Mapping { get; init; }
}
