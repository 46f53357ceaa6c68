using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace OpModel.Artifacts;

/// <summary>A column of a <see cref="Whiteboard"/>.</summary>
[ArtifactPart]
public sealed partial record WhiteboardColumn
{
    /// <summary>Its name; up to 100 characters.</summary>
    [NotEmpty, StringLength(100)]
    public required string Name { get; init; }

    /// <summary>How many cards it may hold at most: from 1 to 100. Unset, any number.</summary>
    [Range(1, 100)]
    public int? WorkInProgressLimit { get; init; }

    /// <summary>What has to be true before a card leaves it; up to 500 characters.</summary>
    [StringLength(500)]
    public string? ExitPolicy { get; init; }

    /// <summary>The cards, the most urgent on top.</summary>
    [DistinctBy(nameof(WhiteboardCard.Title))]
    public ImmutableArray<WhiteboardCard> Cards { get; init; } = [];

    partial void Validate(ref ValidationFindings findings)
    {
        if (Cards.AsSpan().Length is var count && count > WorkInProgressLimit)
        {
            FormattableString message =
                $"\"{Name}\" holds {count} cards, and its limit is {WorkInProgressLimit}; finish some before others begin.";
            findings.Add("cards", FormattableString.Invariant(message));
        }
    }
}
