using System.Text.Json.Serialization;

namespace OpModel.Artifacts;

/// <summary>A line of a budget as its JSON has it.</summary>
internal sealed class LineTwin
{
    public string? Purpose { get; set; }

    [JsonConverter(typeof(KebabCase))]
    public BudgetCategory Category { get; set; }

    public MoneyTwin? Amount { get; set; }
}
