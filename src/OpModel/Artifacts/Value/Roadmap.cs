using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using NodaTime;
using OpModel.Roles;

namespace OpModel.Artifacts;

/// <summary>The roadmap that leadership plans every quarter (D3.8): what comes now, next and later, and what changes for users.</summary>
/// <remarks>
/// No item depends on one that comes later, on itself, or on others in a circle. The ecosystem team owes it, since leadership plans it
/// together, and the chief product officer owns it, who tracks how the products do (D0.R7).
/// </remarks>
[Artifact("Roadmap", OwedBy = typeof(EcosystemTeamAttribute), Owner = typeof(ChiefProductOfficer), Review = Rhythm.Quarterly)]
public sealed partial record Roadmap
{
    /// <summary>What people call it; up to 200 characters.</summary>
    [NotEmpty, StringLength(200)]
    public required string Name { get; init; }

    /// <summary>The day on which it was planned.</summary>
    public required LocalDate PlannedOn { get; init; }

    /// <summary>The day on which it is planned anew; later than <see cref="PlannedOn"/>.</summary>
    [After(nameof(PlannedOn))]
    public required LocalDate NextPlanningOn { get; init; }

    /// <summary>What will be done, the weightiest first; at least one item, each with a name of its own.</summary>
    [NotEmpty, DistinctBy(nameof(RoadmapItem.Name))]
    public required ImmutableArray<RoadmapItem> Items { get; init; }

    partial void Validate(ref ValidationFindings findings)
    {
        RoadmapOrder order = new(Items);
        for (var index = 0; index < Items.AsSpan().Length; index++)
        {
            var item = Items[index];
            for (var link = 0; link < item.DependsOn.AsSpan().Length; link++)
            {
                if (order.WhyNot(item, item.DependsOn[link]) is { } message)
                {
                    findings.Add($"items[{index}].dependsOn[{link}]", message);
                }
            }
        }

        if (order.Circle() is { } circle)
        {
            findings.Add("items", $"{circle} wait for one another in a circle, so that none can begin; strike out one of the links.");
        }
    }
}
