using System.ComponentModel.DataAnnotations;
using NodaTime;

namespace OpModel.Artifacts;

/// <summary>Something that was observed in the market, with what shows it.</summary>
[ArtifactPart]
public sealed partial record MarketObservation
{
    /// <summary>What was observed; up to 500 characters.</summary>
    [NotEmpty, StringLength(500)]
    public required string Statement { get; init; }

    /// <summary>Where it comes from: a study, a measure, talks with customers; up to 500 characters.</summary>
    [NotEmpty, StringLength(500)]
    public required string Evidence { get; init; }

    /// <summary>The day on which it was so.</summary>
    public LocalDate? ObservedOn { get; init; }
}
