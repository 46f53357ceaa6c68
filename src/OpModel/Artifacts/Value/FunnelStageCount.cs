using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace OpModel.Artifacts;

/// <summary>A stage of a <see cref="MarketingFunnelDocument"/> with the users who reached it.</summary>
[ArtifactPart]
public sealed partial record FunnelStageCount
{
    /// <summary>The stage; it has to be stated.</summary>
    [DeniedValues(FunnelStage.None)]
    public required FunnelStage Stage { get; init; }

    /// <summary>How many users reached it in the period: zero or more.</summary>
    [NotNegative]
    public required int Users { get; init; }

    /// <summary>How users are counted as having reached it; up to 200 characters.</summary>
    [NotEmpty, StringLength(200)]
    public required string CountedBy { get; init; }

    /// <summary>What is done to bring them there.</summary>
    [Unique]
    public ImmutableArray<string> Activities { get; init; } = [];
}
