using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using NodaTime;
using OpModel.Roles;

namespace OpModel.Artifacts;

/// <summary>The individual plan of a person on a stream team: what the person is after, and the actions that lead there (D0.A11).</summary>
/// <remarks>Each action leads to an aspiration, each aspiration has an action, and none is due before the plan is agreed on.</remarks>
[Artifact(
    "Career development plan",
    Is = KeyArtifact.CareerDevelopmentPlans,
    OwedBy = typeof(EcosystemTeamAttribute), Owner = typeof(ChiefPeopleOfficer), Review = Rhythm.Quarterly)]
public sealed partial record CareerDevelopmentPlan
{
    /// <summary>Whose plan it is.</summary>
    public required PersonReference Person { get; init; }

    /// <summary>Who coaches the person: somebody else, of the same function (D0.R9).</summary>
    public required PersonReference PeopleLead { get; init; }

    /// <summary>The name of the <see cref="PerformanceLevel"/> of the person; up to 100 characters. Unset, it was not judged yet.</summary>
    [StringLength(100)]
    public string? Level { get; init; }

    /// <summary>The day on which the two agreed on it.</summary>
    public required LocalDate AgreedOn { get; init; }

    /// <summary>The day on which they look at it together again; later than <see cref="AgreedOn"/>.</summary>
    [After(nameof(AgreedOn))]
    public required LocalDate ReviewOn { get; init; }

    /// <summary>What the person is good at already.</summary>
    [Unique]
    public ImmutableArray<string> Strengths { get; init; } = [];

    /// <summary>What the person is after, the dearest first; at least one thing, each with a name of its own.</summary>
    [NotEmpty, DistinctBy(nameof(Aspiration.Name))]
    public required ImmutableArray<Aspiration> Aspirations { get; init; }

    /// <summary>What will be done; at least one action, and one for every aspiration.</summary>
    [NotEmpty, DistinctBy(nameof(DevelopmentAction.Name))]
    public required ImmutableArray<DevelopmentAction> Actions { get; init; }

    partial void Validate(ref ValidationFindings findings)
    {
        if (PeopleLead == Person)
        {
            findings.Add("peopleLead", $"{Person} cannot coach {Person}; name somebody else.");
        }

        var aspirations = NamedParts.Of(Aspirations, aspiration => aspiration.Name);
        var actions = Actions.AsSpan();
        for (var index = 0; index < actions.Length; index++)
        {
            var action = actions[index];
            if (!aspirations.Refer(action.Aspiration))
            {
                var message = $"there is no aspiration \"{action.Aspiration}\"; name one to which the action leads.";
                findings.Add($"actions[{index}].aspiration", message);
            }

            if (action.DueOn < AgreedOn)
            {
                var message = $"the action is due on {action.DueOn:R}, before the plan was agreed on, {AgreedOn:R}; mend one of the two.";
                findings.Add($"actions[{index}].dueOn", message);
            }
        }

        aspirations.TellUnused(
            "aspirations", aspiration => $"no action leads to \"{aspiration}\"; add one, or leave it for a later plan.", ref findings);
    }
}
