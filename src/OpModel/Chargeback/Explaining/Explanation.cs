namespace OpModel.Chargeback;

/// <summary>How a figure comes about: what it is, its amount, the formula with its numbers, and what those numbers come from.</summary>
public sealed class Explanation
{
    internal Explanation(string title, string amount, string formula, IEnumerable<Explanation> parts) =>
        (Title, Amount, Formula, Parts) = (title, amount, formula, [.. parts]);

    /// <summary>What the figure is: <c>card-authorisation of Payments</c>.</summary>
    public string Title { get; }

    /// <summary>The exact amount with its currency; of a number without an end as a decimal its first digits and an ellipsis. Empty where it is no amount.</summary>
    public string Amount { get; }

    /// <summary>The formula: <c>1,000 authorisations × 0.012 EUR</c>. Empty where the parts add up to the amount.</summary>
    public string Formula { get; }

    /// <summary>Where the numbers of the formula come from, down to records of use and cost.</summary>
    public IReadOnlyList<Explanation> Parts { get; }

    /// <summary>The explanation as text, a line a step, indented.</summary>
    /// <returns>The text, with a line feed behind each line.</returns>
    public string ToText() => ExplanationText.Write(this);

    /// <summary>The explanation as a nested list of Markdown.</summary>
    /// <returns>The Markdown, with a line feed behind each line.</returns>
    public string ToMarkdown() => ExplanationText.WriteMarkdown(this);

    /// <summary>The first line of the explanation.</summary>
    /// <returns>Title, amount and formula.</returns>
    public override string ToString() => ExplanationText.Line(this);
}
