using System.Text.Json.Serialization;

namespace OpModel.Artifacts;

/// <summary>What holds a budget in a program of a user's.</summary>
internal sealed class Envelope
{
    [JsonPropertyName("From")]
    public string? From { get; set; }

    [JsonPropertyName("Budget")]
    public ProductBudget? Budget { get; set; }

    [JsonPropertyName("Transferred")]
    public ProductBudgetDto? Transferred { get; set; }
}
