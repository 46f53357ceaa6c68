using OpModel.Checking;

namespace OpModel.Files;

/// <summary>What a baseline file says.</summary>
/// <param name="Baseline">The findings that could be read.</param>
/// <param name="Problems">What could not, in the order of finding.</param>
internal sealed record BaselineReading(Baseline Baseline, IReadOnlyList<FileProblem> Problems);
