namespace OpModel.Benchmarks.Quick;

/// <summary>Something of ours, measured side by side in one process with what a reader would compare it with.</summary>
internal interface IComparison
{
    /// <summary>What is measured.</summary>
    string Name { get; }

    /// <summary>Measures.</summary>
    /// <returns>The rows for the table.</returns>
    IEnumerable<ComparisonRow> Run();
}
