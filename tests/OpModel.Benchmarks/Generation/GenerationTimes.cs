namespace OpModel.Benchmarks.Generation;

/// <summary>What a generator took over one project.</summary>
/// <param name="Project">The generator and the project.</param>
/// <param name="Files">How many files it wrote in its first run.</param>
/// <param name="Rewritten">How many files it wrote again over all edits.</param>
/// <param name="First">The first run.</param>
/// <param name="AfterEdit">The median of the runs that each followed an edit in a file that defines nothing.</param>
internal sealed record GenerationTimes(string Project, int Files, int Rewritten, TimeSpan First, TimeSpan AfterEdit);
