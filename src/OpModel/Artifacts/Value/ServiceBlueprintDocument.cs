using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using OpModel.Roles;

namespace OpModel.Artifacts;

/// <summary>A service blueprint as somebody drew it: what the user does, what answers in front of the stage and behind it (D3.2).</summary>
/// <remarks>
/// Where the value stream is modelled, <see cref="ServiceBlueprint"/> makes a view of it; this is the document, with what only people
/// know. Lynn Shostack, "Designing Services That Deliver", Harvard Business Review, January 1984. A product team owes it for its service,
/// and who designs the experience owns it, as the source counts it among their ways to see a value stream.
/// </remarks>
[Artifact(
    "Service blueprint",
    Id = "service-blueprint",
    OwedBy = typeof(ProductTeamAttribute), Owner = typeof(UserExperienceDesigner), Review = Rhythm.Quarterly)]
public sealed partial record ServiceBlueprintDocument
{
    /// <summary>The service; up to 200 characters.</summary>
    [NotEmpty, StringLength(200)]
    public required string Service { get; init; }

    /// <summary>The value stream that it is a view of, where that is modelled.</summary>
    public ValueStreamReference? ValueStream { get; init; }

    /// <summary>The user who goes through it; up to 200 characters.</summary>
    [NotEmpty, StringLength(200)]
    public required string User { get; init; }

    /// <summary>The steps from the first contact to the last (D3.1); at least two, each with a name of its own.</summary>
    [Count(Min = 2), DistinctBy(nameof(BlueprintStep.Name))]
    public required ImmutableArray<BlueprintStep> Steps { get; init; }
}
