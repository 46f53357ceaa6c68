namespace OpModel.Artifacts;

/// <summary>A product budget as its JSON has it.</summary>
internal sealed class BudgetTwin
{
    public string? Team { get; set; }

    public string? Period { get; set; }

    public MoneyTwin? Amount { get; set; }

    public List<LineTwin>? Lines { get; set; }

    public string? Rationale { get; set; }
}
