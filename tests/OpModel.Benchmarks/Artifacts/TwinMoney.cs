using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace OpModel.Benchmarks.Artifacts;

/// <summary>Money without OpModel.</summary>
internal sealed class TwinMoney
{
    [JsonPropertyName("amount")]
    public decimal Amount { get; set; }

    [Required]
    [JsonPropertyName("currency")]
    public string? Currency { get; set; }
}
