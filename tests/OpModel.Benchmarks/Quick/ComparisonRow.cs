namespace OpModel.Benchmarks.Quick;

/// <summary>A row of the table: our figure, another's, and how they stand to one another.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Ours">Our figure with its unit.</param>
/// <param name="Beside">What it is compared with.</param>
/// <param name="Theirs">The other's figure with its unit.</param>
/// <param name="Ratio">How they stand to one another, in words.</param>
/// <param name="Target">What the ratio must reach; empty where it is for information.</param>
internal sealed record ComparisonRow(string What, string Ours, string Beside, string Theirs, string Ratio, string Target = "");
