using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using NodaTime;
using OpModel.Roles;

namespace OpModel.Artifacts;

/// <summary>Vision, mission, objectives, strategies and tactics: what the organisation holds to be of value, on one page (D3.4).</summary>
/// <remarks>
/// Each strategy serves objectives and each tactic serves strategies, all of this page; no objective is without a strategy and no strategy
/// without a tactic. Rakesh Sondhi, "Total Strategy", 1999. Leadership owes it, since it has to agree on what value is (D3.5).
/// </remarks>
[Artifact("VMOST", OwedBy = typeof(EcosystemTeamAttribute), Owner = typeof(ChiefExecutiveOfficer), Review = Rhythm.Yearly)]
public sealed partial record Vmost
{
    /// <summary>The organisation, department or team whose page it is; up to 200 characters.</summary>
    [NotEmpty, StringLength(200)]
    public required string Holder { get; init; }

    /// <summary>The day on which it was agreed on.</summary>
    public required LocalDate AgreedOn { get; init; }

    /// <summary>What will be true once; up to 500 characters.</summary>
    [NotEmpty, StringLength(500)]
    public required string Vision { get; init; }

    /// <summary>What the holder is there for every day; up to 500 characters.</summary>
    [NotEmpty, StringLength(500)]
    public required string Mission { get; init; }

    /// <summary>What is to be reached; at least one objective, each with a name of its own.</summary>
    [NotEmpty, DistinctBy(nameof(VmostObjective.Name))]
    public required ImmutableArray<VmostObjective> Objectives { get; init; }

    /// <summary>How objectives are to be reached; at least one strategy, each with a name of its own.</summary>
    [NotEmpty, DistinctBy(nameof(VmostStrategy.Name))]
    public required ImmutableArray<VmostStrategy> Strategies { get; init; }

    /// <summary>What is done for the strategies; at least one tactic, each with a name of its own.</summary>
    [NotEmpty, DistinctBy(nameof(VmostTactic.Name))]
    public required ImmutableArray<VmostTactic> Tactics { get; init; }

    partial void Validate(ref ValidationFindings findings)
    {
        var (objectives, strategies) = (NamedParts.Of(Objectives, each => each.Name), NamedParts.Of(Strategies, each => each.Name));
        for (var index = 0; index < Strategies.AsSpan().Length; index++)
        {
            Refer(objectives, Strategies[index].Serves, "objective", $"strategies[{index}]", ref findings);
        }

        for (var index = 0; index < Tactics.AsSpan().Length; index++)
        {
            Refer(strategies, Tactics[index].Serves, "strategy", $"tactics[{index}]", ref findings);
        }

        objectives.TellUnused(
            "objectives", name => $"no strategy serves the objective \"{name}\"; add one, or give the objective up.", ref findings);
        strategies.TellUnused(
            "strategies", name => $"no tactic serves the strategy \"{name}\"; add one, or give the strategy up.", ref findings);
    }

    private static void Refer(NamedParts parts, ImmutableArray<string> names, string noun, string place, ref ValidationFindings findings)
    {
        for (var index = 0; index < names.AsSpan().Length; index++)
        {
            if (!parts.Refer(names[index]))
            {
                findings.Add($"{place}.serves[{index}]", $"there is no {noun} \"{names[index]}\" on the page; name one that is.");
            }
        }
    }
}
