using System.Text.Json.Serialization;

namespace OpModel.Artifacts;

/// <summary>Money as it is transferred.</summary>
public sealed class MoneyDto
{
    /// <summary>The amount, in the major unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public decimal? Amount { get; set; }

    /// <summary>The code of the currency by ISO 4217.</summary>
    [JsonPropertyName("currency")]
    public string? Currency { get; set; }
}
