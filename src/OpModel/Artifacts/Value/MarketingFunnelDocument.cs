using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using NodaTime;
using OpModel.Roles;

namespace OpModel.Artifacts;

/// <summary>A marketing funnel with its numbers: how many users reach each stage in a period (D3.2).</summary>
/// <remarks>
/// The stages come in the order of <see cref="FunnelStage"/> and narrow: none has more users than the one before. Where the value stream is
/// modelled, <see cref="MarketingFunnel"/> tells which steps make the stages. A product team owes it, as the owner of its market and of
/// adoption (D4.1), and product marketing owns it, being the go-between of product and marketing (D2.2).
/// </remarks>
[Artifact(
    "Marketing funnel",
    Id = "marketing-funnel",
    OwedBy = typeof(ProductTeamAttribute), Owner = typeof(ProductMarketer), Review = Rhythm.Monthly)]
public sealed partial record MarketingFunnelDocument
{
    /// <summary>The product that users come to; up to 200 characters.</summary>
    [NotEmpty, StringLength(200)]
    public required string Product { get; init; }

    /// <summary>The value stream that it is a view of, where that is modelled.</summary>
    public ValueStreamReference? ValueStream { get; init; }

    /// <summary>The first day on which users were counted.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day on which they were counted; later than <see cref="From"/>.</summary>
    [After(nameof(From))]
    public required LocalDate Until { get; init; }

    /// <summary>The stages, the widest first; at least two, each once.</summary>
    [Count(Min = 2), DistinctBy(nameof(FunnelStageCount.Stage))]
    public required ImmutableArray<FunnelStageCount> Stages { get; init; }

    partial void Validate(ref ValidationFindings findings)
    {
        var stages = Stages.AsSpan();
        for (var index = 1; index < stages.Length; index++)
        {
            var (wider, stage) = (stages[index - 1], stages[index]);
            if (stage.Stage < wider.Stage && stage.Stage != FunnelStage.None)
            {
                findings.Add($"stages[{index}].stage", $"{Word(stage)} comes before {Word(wider)} in a funnel; put the wider stage first.");
            }
            else if (stage.Users > wider.Users)
            {
                FormattableString message =
                    $"{Word(stage)} has {stage.Users} users and {Word(wider)} {wider.Users}, but a funnel narrows; mend one of the two.";
                findings.Add($"stages[{index}].users", FormattableString.Invariant(message));
            }
        }
    }

    private static string Word(FunnelStageCount stage) => stage.Stage.ToString().ToLowerInvariant();
}
