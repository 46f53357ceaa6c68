using System.ComponentModel.DataAnnotations;
using OpModel.Artifacts;

namespace OpModel.AspNetCore;

/// <summary>How fast a shop delivers.</summary>
[Artifact("Delivery terms")]
public sealed partial record DeliveryTerms
{
    /// <summary>The team that delivers.</summary>
    public required TeamReference Team { get; init; }

    /// <summary>Within how many days: from 1 to 30.</summary>
    [Range(1, 30)]
    public required int Days { get; init; }
}
