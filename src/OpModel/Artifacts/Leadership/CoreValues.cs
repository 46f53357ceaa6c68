using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using NodaTime;
using OpModel.Roles;

namespace OpModel.Artifacts;

/// <summary>The core values that guide what all teams of the ecosystem do and decide (D0.A1).</summary>
[Artifact(
    "Core values",
    Is = KeyArtifact.CoreValues, OwedBy = typeof(EcosystemTeamAttribute), Owner = typeof(ChiefExecutiveOfficer), Review = Rhythm.Yearly)]
public sealed partial record CoreValues
{
    /// <summary>The organisation whose values they are; up to 200 characters.</summary>
    [NotEmpty, StringLength(200)]
    public required string Organization { get; init; }

    /// <summary>The day from which they hold.</summary>
    public required LocalDate AgreedOn { get; init; }

    /// <summary>The values, the weightiest first: from one to ten, since nobody decides by what nobody remembers.</summary>
    [NotEmpty, Count(Max = 10), DistinctBy(nameof(CoreValue.Name))]
    public required ImmutableArray<CoreValue> Values { get; init; }
}
