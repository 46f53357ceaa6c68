namespace OpModel;

/// <summary>States a budget on a class, from which teams are funded (D0.A4 to D0.A6).</summary>
/// <param name="name">What people call it.</param>
public sealed class BudgetAttribute(string name) : DefinitionAttribute(name)
{
    /// <summary>The amount with its currency, such as <c>2400000 EUR</c>.</summary>
    public string? Amount { get; set; }
}
