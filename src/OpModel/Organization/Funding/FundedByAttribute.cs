namespace OpModel;

/// <summary>States on a team where its money comes from.</summary>
/// <typeparam name="TSource">The class of a budget, of a value stream, or of the department whose cost centre pays.</typeparam>
[AttributeUsage(DefinitionTargets.Types, AllowMultiple = true, Inherited = false)]
public sealed class FundedByAttribute<TSource> : Attribute
{
    /// <summary>The amount with its currency, such as <c>120000 EUR</c>.</summary>
    public string? Amount { get; set; }

    /// <summary>The share of the source in percent, such as <c>33.5 %</c>.</summary>
    public string? Share { get; set; }
}
