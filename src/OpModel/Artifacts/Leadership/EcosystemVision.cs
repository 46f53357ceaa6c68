using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using NodaTime;
using OpModel.Roles;

namespace OpModel.Artifacts;

/// <summary>The vision for the ecosystem, in line with what the whole organisation is after (D0.A2).</summary>
[Artifact(
    "Ecosystem vision",
    Is = KeyArtifact.EcosystemVision,
    OwedBy = typeof(EcosystemTeamAttribute), Owner = typeof(ChiefExecutiveOfficer), Review = Rhythm.Yearly)]
public sealed partial record EcosystemVision
{
    /// <summary>What will be true, in one or two sentences: up to 500 characters.</summary>
    [NotEmpty, StringLength(500)]
    public required string Statement { get; init; }

    /// <summary>The day on which leadership agreed on it.</summary>
    public required LocalDate AgreedOn { get; init; }

    /// <summary>The day by which it is to be true; later than <see cref="AgreedOn"/>.</summary>
    [After(nameof(AgreedOn))]
    public required LocalDate TrueBy { get; init; }

    /// <summary>Who is better off once it is true: users, partners, people of the organisation; at least one of them.</summary>
    [NotEmpty, Unique]
    public required ImmutableArray<string> Beneficiaries { get; init; }

    /// <summary>The goals of the organisation that it is in line with, and how it serves each; at least one.</summary>
    [NotEmpty, DistinctBy(nameof(ServedGoal.Goal))]
    public required ImmutableArray<ServedGoal> Goals { get; init; }
}
