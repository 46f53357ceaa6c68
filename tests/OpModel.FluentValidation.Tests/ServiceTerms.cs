using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace OpModel.FluentValidation;

/// <summary>What a service costs in each country.</summary>
[Artifact("Service terms")]
public sealed partial record ServiceTerms
{
    /// <summary>The price by country.</summary>
    [JsonPropertyName("cost")]
    public required ImmutableDictionary<string, Money> Prices { get; init; }
}
