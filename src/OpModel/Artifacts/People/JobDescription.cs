using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using OpModel.Roles;

namespace OpModel.Artifacts;

/// <summary>The detailed description of a job on a stream team: its role and what it is responsible for (D0.A9).</summary>
/// <remarks>The shares of the responsibilities add up to 100 percent, so that the job is one that a person can do.</remarks>
[Artifact(
    "Job description",
    Is = KeyArtifact.JobDescriptions, OwedBy = typeof(EcosystemTeamAttribute), Owner = typeof(ChiefPeopleOfficer), Review = Rhythm.Yearly)]
public sealed partial record JobDescription
{
    /// <summary>The title, as it stands on an offer; up to 200 characters.</summary>
    [NotEmpty, StringLength(200)]
    public required string Title { get; init; }

    /// <summary>The role that who has the job holds.</summary>
    public required RoleReference Role { get; init; }

    /// <summary>The function that it belongs to, such as <see cref="BusinessFunction.Design"/>; up to 100 characters.</summary>
    [NotEmpty, StringLength(100)]
    public required string Function { get; init; }

    /// <summary>The role of the people lead, who has the same function on the ecosystem team (D0.R8 to D0.R10).</summary>
    public required RoleReference PeopleLead { get; init; }

    /// <summary>What the job is there for; up to 1,000 characters.</summary>
    [NotEmpty, StringLength(1000)]
    public required string Purpose { get; init; }

    /// <summary>What the job answers for; at least one thing, and together all of the working time.</summary>
    [NotEmpty, AddsUpTo100(Of = nameof(JobResponsibility.Share)), DistinctBy(nameof(JobResponsibility.Name))]
    public required ImmutableArray<JobResponsibility> Responsibilities { get; init; }

    /// <summary>How it is seen that the job is done well, whoever does it (D2.6); at least one criterion.</summary>
    [NotEmpty, Unique]
    public required ImmutableArray<string> SuccessCriteria { get; init; }

    /// <summary>What somebody must bring; at least one thing.</summary>
    [NotEmpty, Unique]
    public required ImmutableArray<string> Requirements { get; init; }

    /// <summary>What is welcome and not needed.</summary>
    [Unique]
    public ImmutableArray<string> Welcome { get; init; } = [];

    /// <summary>What the job pays. Unset, that is told elsewhere.</summary>
    public PayRange? Pay { get; init; }
}
