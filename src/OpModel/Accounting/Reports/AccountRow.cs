using System.Globalization;

namespace OpModel.Accounting;

/// <summary>One row of an account in CSV.</summary>
/// <param name="Kind">What it is, in the words of data.</param>
/// <param name="Name">The product, the team, the service or the pool.</param>
/// <param name="Quantity">How much, in digits; empty where nobody counts.</param>
/// <param name="Amount">The amount.</param>
/// <param name="Reason">Why it is there; empty where that is plain.</param>
/// <param name="AgainstPlan">The cells that a plan adds.</param>
internal sealed record AccountRow(string Kind, string Name, string Quantity, Money Amount, string Reason, IReadOnlyList<string> AgainstPlan)
{
    public static string Digits(decimal quantity) => quantity == 0 ? "" : quantity.ToString(CultureInfo.InvariantCulture);
}
