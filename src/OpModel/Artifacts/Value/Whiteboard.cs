using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using NodaTime;
using OpModel.Roles;

namespace OpModel.Artifacts;

/// <summary>The whiteboard that leadership walks every week (D3.8): a kanban board, whose columns limit the work in progress.</summary>
/// <remarks>
/// No column holds more cards than its limit, and no card stands twice. David Anderson, "Kanban", 2010. The ecosystem team owes it, and
/// the chief operating officer owns it, who looks after how work flows.
/// </remarks>
[Artifact("Whiteboard", OwedBy = typeof(EcosystemTeamAttribute), Owner = typeof(ChiefOperatingOfficer), Review = Rhythm.Weekly)]
public sealed partial record Whiteboard
{
    /// <summary>What people call it; up to 200 characters.</summary>
    [NotEmpty, StringLength(200)]
    public required string Name { get; init; }

    /// <summary>The day on which it was walked and looked so.</summary>
    public required LocalDate WalkedOn { get; init; }

    /// <summary>The columns, from what is wanted to what is done; at least two, each with a name of its own.</summary>
    [Count(Min = 2), DistinctBy(nameof(WhiteboardColumn.Name))]
    public required ImmutableArray<WhiteboardColumn> Columns { get; init; }

    partial void Validate(ref ValidationFindings findings)
    {
        Dictionary<string, int> columnsByTitle = new(StringComparer.Ordinal);
        for (var column = 0; column < Columns.AsSpan().Length; column++)
        {
            var cards = Columns[column].Cards.AsSpan();
            for (var index = 0; index < cards.Length; index++)
            {
                var card = cards[index];
                if (card.Since > WalkedOn)
                {
                    var message = $"the card came on {card.Since:R}, after the walk on {WalkedOn:R}; mend one of the two.";
                    findings.Add($"columns[{column}].cards[{index}].since", message);
                }

                // What stands twice in one column is told there.
                if (!columnsByTitle.TryAdd(card.Title ?? "", column) && columnsByTitle[card.Title ?? ""] != column)
                {
                    var message = $"\"{card.Title}\" stands in a column before this one, too; keep the card where the work is.";
                    findings.Add($"columns[{column}].cards[{index}].title", message);
                }
            }
        }
    }
}
