using System.ComponentModel.DataAnnotations;
using NodaTime;

namespace OpModel.Artifacts;

/// <summary>Something that will be done for an aspiration of a <see cref="CareerDevelopmentPlan"/>, by whom and until when.</summary>
[ArtifactPart]
public sealed partial record DevelopmentAction
{
    /// <summary>What will be done; up to 200 characters.</summary>
    [NotEmpty, StringLength(200)]
    public required string Name { get; init; }

    /// <summary>The name of the <see cref="Artifacts.Aspiration"/> that it leads to.</summary>
    [NotEmpty, StringLength(200)]
    public required string Aspiration { get; init; }

    /// <summary>Who does it, or sees to it: the person, the people lead, somebody who helps.</summary>
    public required PersonReference Owner { get; init; }

    /// <summary>The last day on which it is to be done.</summary>
    public required LocalDate DueOn { get; init; }

    /// <summary>How far it is.</summary>
    public ActionProgress Progress { get; init; } = ActionProgress.Planned;

    /// <summary>How the two will see that it helped; up to 500 characters.</summary>
    [StringLength(500)]
    public string? Outcome { get; init; }
}
