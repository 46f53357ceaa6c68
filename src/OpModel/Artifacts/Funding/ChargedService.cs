using System.ComponentModel.DataAnnotations;

namespace OpModel.Artifacts;

/// <summary>A service in the terms of an <see cref="InternalChargingTool"/>.</summary>
[ArtifactPart]
public sealed partial record ChargedService
{
    /// <summary>What is offered; up to 200 characters.</summary>
    [NotEmpty, StringLength(200)]
    public required string Name { get; init; }

    /// <summary>The team that provides it.</summary>
    public required TeamReference Provider { get; init; }

    /// <summary>What is counted: <c>payment</c>, <c>core hour</c>; up to 100 characters.</summary>
    [NotEmpty, StringLength(100)]
    public required string Unit { get; init; }

    /// <summary>The price of one unit, zero or more; it may be finer than a minor unit, as 0.021 EUR.</summary>
    [NotNegative]
    public required Money Price { get; init; }

    /// <summary>What one unit would cost elsewhere: more than zero (D0.R3). Unset, nobody asked yet.</summary>
    [Positive]
    public Money? Benchmark { get; init; }

    /// <summary>What the provider promises with it: hours, times, quality; up to 500 characters.</summary>
    [StringLength(500)]
    public string? ServiceLevel { get; init; }
}
