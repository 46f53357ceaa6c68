using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Options;

namespace OpModel.Benchmarks.Artifacts;

/// <summary>A line of a budget without OpModel.</summary>
internal sealed class TwinLine : IValidatableObject
{
    [Required]
    [StringLength(200)]
    [JsonPropertyName("purpose")]
    public string? Purpose { get; set; }

    [Required]
    [AllowedValues("people", "contractors", "technology", "internal-services", "marketing", "research", "training", "reserve")]
    [JsonPropertyName("category")]
    public string? Category { get; set; }

    [Required]
    [ValidateObjectMembers]
    [JsonPropertyName("amount")]
    public TwinMoney? Amount { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Amount?.Amount < 0)
        {
            yield return new ValidationResult("The amount must not be less than zero.", [nameof(Amount)]);
        }
    }
}
