using OpModel.Checking;
using OpModel.Organization;

namespace OpModel.Analyzers;

/// <summary>A violation with the places of the source at hand at which it is shown.</summary>
/// <param name="Violation">The violation.</param>
/// <param name="Place">Where it is shown.</param>
/// <param name="Others">What else takes part.</param>
internal sealed record PlacedViolation(Violation Violation, Origin Place, IReadOnlyList<Origin> Others);
