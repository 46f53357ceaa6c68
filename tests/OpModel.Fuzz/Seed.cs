namespace OpModel.Fuzz;

/// <summary>A file from which mutations begin.</summary>
/// <param name="Form">Its form, for the count.</param>
/// <param name="Name">The name of the file, which some importers go by.</param>
/// <param name="Text">What it holds.</param>
internal sealed record Seed(string Form, string Name, string Text);
