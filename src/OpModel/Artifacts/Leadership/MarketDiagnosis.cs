using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace OpModel.Artifacts;

/// <summary>How the market looks to those who make an <see cref="EcosystemStrategy"/> (D0.R6).</summary>
[ArtifactPart]
public sealed partial record MarketDiagnosis
{
    /// <summary>What is hard, and has to be overcome; up to 2,000 characters.</summary>
    [NotEmpty, StringLength(2000)]
    public required string Challenge { get; init; }

    /// <summary>What was observed, and leads to that; at least one thing.</summary>
    [NotEmpty]
    public required ImmutableArray<MarketObservation> Observations { get; init; }
}
