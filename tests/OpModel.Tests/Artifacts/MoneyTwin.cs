namespace OpModel.Artifacts;

/// <summary>Money as its JSON has it.</summary>
internal sealed class MoneyTwin
{
    public decimal Amount { get; set; }

    public string? Currency { get; set; }
}
