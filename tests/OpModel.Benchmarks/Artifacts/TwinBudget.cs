using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Options;

namespace OpModel.Benchmarks.Artifacts;

/// <summary>A product budget as somebody without OpModel would write it, with the same checks.</summary>
internal sealed class TwinBudget : IValidatableObject
{
    [Required]
    [JsonPropertyName("team")]
    public string? Team { get; set; }

    [Required]
    [JsonPropertyName("period")]
    public string? Period { get; set; }

    [Required]
    [ValidateObjectMembers]
    [JsonPropertyName("amount")]
    public TwinMoney? Amount { get; set; }

    [Required]
    [MinLength(1)]
    [ValidateEnumeratedItems]
    [JsonPropertyName("lines")]
    public List<TwinLine>? Lines { get; set; }

    [StringLength(2000)]
    [JsonPropertyName("rationale")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Rationale { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Amount is null || Lines is null)
        {
            yield break;
        }

        if (Amount.Amount <= 0)
        {
            yield return new ValidationResult("The amount must be more than zero.", [nameof(Amount)]);
        }

        if (Lines.Sum(line => line.Amount?.Amount ?? 0) != Amount.Amount)
        {
            yield return new ValidationResult("The lines must add up to the amount.", [nameof(Lines)]);
        }

        if (Lines.DistinctBy(line => line.Purpose).Count() != Lines.Count)
        {
            yield return new ValidationResult("Each line must have a purpose of its own.", [nameof(Lines)]);
        }

        if (Lines.Exists(line => line.Amount?.Currency != Amount.Currency))
        {
            yield return new ValidationResult("All money must be in one currency.", [nameof(Lines)]);
        }
    }
}
