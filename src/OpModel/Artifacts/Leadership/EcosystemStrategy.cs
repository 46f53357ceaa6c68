using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using NodaTime;
using OpModel.Roles;

namespace OpModel.Artifacts;

/// <summary>The strategy of the ecosystem: the diagnosis of the market, focus areas, and actions that lead to the vision (D0.A3).</summary>
/// <remarks>
/// The three parts are the kernel of Richard Rumelt, "Good Strategy Bad Strategy", 2011. Each action serves a focus area, no focus area is
/// without an action, and each action is due within the time of the strategy.
/// </remarks>
[Artifact(
    "Ecosystem strategy",
    Is = KeyArtifact.EcosystemStrategy,
    OwedBy = typeof(EcosystemTeamAttribute), Owner = typeof(ChiefExecutiveOfficer), Review = Rhythm.Quarterly)]
public sealed partial record EcosystemStrategy
{
    /// <summary>What people call it; up to 200 characters.</summary>
    [NotEmpty, StringLength(200)]
    public required string Name { get; init; }

    /// <summary>The vision that it leads to; up to 500 characters.</summary>
    [NotEmpty, StringLength(500)]
    public required string Vision { get; init; }

    /// <summary>The first day of its time.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day of its time; later than <see cref="From"/>.</summary>
    [After(nameof(From))]
    public required LocalDate Until { get; init; }

    /// <summary>How the market looks, and what in it is hard.</summary>
    public required MarketDiagnosis Diagnosis { get; init; }

    /// <summary>What the organisation concentrates on: from one to seven areas, each with a name of its own.</summary>
    [NotEmpty, Count(Max = 7), DistinctBy(nameof(FocusArea.Name))]
    public required ImmutableArray<FocusArea> FocusAreas { get; init; }

    /// <summary>What will be done; at least one action, and one for every focus area.</summary>
    [NotEmpty, DistinctBy(nameof(StrategicAction.Name))]
    public required ImmutableArray<StrategicAction> Actions { get; init; }

    partial void Validate(ref ValidationFindings findings)
    {
        var areas = NamedParts.Of(FocusAreas, area => area.Name);
        var actions = Actions.AsSpan();
        for (var index = 0; index < actions.Length; index++)
        {
            var action = actions[index];
            if (!areas.Refer(action.FocusArea))
            {
                var message = $"there is no focus area \"{action.FocusArea}\"; name one that the action serves.";
                findings.Add($"actions[{index}].focusArea", message);
            }

            if (action.DueOn < From || action.DueOn > Until)
            {
                findings.Add(ValidationRule.Within, $"actions[{index}].dueOn", $"{From:R} to {Until:R}", $"{action.DueOn:R}");
            }
        }

        areas.TellUnused(
            "focusAreas", area => $"no action serves the focus area \"{area}\"; add one, or give the area up.", ref findings);
    }
}
