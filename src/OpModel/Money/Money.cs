using System.Numerics;

namespace OpModel;

/// <summary>An amount of money: a decimal number and its currency. It is exact; nothing but <see cref="Round"/> rounds.</summary>
/// <remarks>
/// <para>The amount may be finer than a minor unit, as prices and usage are. Trailing zeros mean nothing: 1.0 EUR is 1.00 EUR.</para>
/// <para>Sums and comparisons of two currencies are a programmer's mistake and throw <see cref="InvalidOperationException"/>; equality
/// does not, it is <see langword="false"/>. What <see cref="decimal"/> would round without a word, because the exact result has more than
/// 28 digits, throws <see cref="OverflowException"/>.</para>
/// <para>There is no division: a quotient such as 10/3 is not exact, and its parts would not add up. To share an amount out, use
/// <see cref="Allocate"/> or <see cref="AllocateEvenly"/>.</para>
/// </remarks>
public readonly partial struct Money :
    IEquatable<Money>,
    IComparable<Money>,
    IComparable,
    IAdditionOperators<Money, Money, Money>,
    ISubtractionOperators<Money, Money, Money>,
    IUnaryNegationOperators<Money, Money>,
    IMultiplyOperators<Money, decimal, Money>,
    IComparisonOperators<Money, Money, bool>
{
    /// <summary>Makes an amount of money.</summary>
    /// <param name="amount">How many units of the currency, in its major unit: 12.30 for twelve euros and thirty cents.</param>
    /// <param name="currency">The currency.</param>
    public Money(decimal amount, Currency currency)
    {
        Amount = amount;
        Currency = currency;
    }

    /// <summary>How many units of the currency, in its major unit; it may be finer than the minor unit.</summary>
    public decimal Amount { get; }

    /// <summary>The currency.</summary>
    public Currency Currency { get; }

    /// <summary>Whether the amount is a whole number of minor units, as something paid must be.</summary>
    public bool IsRounded => decimal.Round(Amount, Currency.MinorUnitDigits, MidpointRounding.ToZero) == Amount;

    /// <summary>No money, in a currency: what a sum starts from.</summary>
    /// <param name="currency">The currency.</param>
    /// <returns>Zero units of it.</returns>
    public static Money Zero(Currency currency) => new(0, currency);

    /// <summary>Adds two amounts of one currency.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other amount.</param>
    /// <returns>The sum, exact.</returns>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The exact sum has more digits than <see cref="decimal"/> keeps.</exception>
    public static Money operator +(Money left, Money right)
    {
        var currency = SameCurrency(left, right);
        var sum = left.Amount + right.Amount;
        var isExact = sum.Scale == Math.Max(left.Amount.Scale, right.Amount.Scale)
            || ExactAmount.From(sum) == ExactAmount.From(left.Amount) + ExactAmount.From(right.Amount);
        return isExact ? new Money(sum, currency) : throw NotExact($"{left} + {right}");
    }

    /// <summary>Subtracts one amount from another of the same currency.</summary>
    /// <param name="left">The amount to subtract from.</param>
    /// <param name="right">The amount to subtract.</param>
    /// <returns>The difference, exact.</returns>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The exact difference has more digits than <see cref="decimal"/> keeps.</exception>
    public static Money operator -(Money left, Money right) => left + -right;

    /// <summary>Turns a charge into a credit of the same size, and a credit into a charge.</summary>
    /// <param name="value">The amount.</param>
    /// <returns>The opposite amount.</returns>
    public static Money operator -(Money value) => new(-value.Amount, value.Currency);

    /// <summary>Multiplies an amount, such as a price by a quantity.</summary>
    /// <param name="left">The amount.</param>
    /// <param name="right">The factor.</param>
    /// <returns>The product, exact and so perhaps finer than a minor unit.</returns>
    /// <exception cref="OverflowException">The exact product has more digits than <see cref="decimal"/> keeps.</exception>
    public static Money operator *(Money left, decimal right)
    {
        var product = left.Amount * right;
        var isExact = product.Scale == left.Amount.Scale + right.Scale
            || ExactAmount.From(product) == ExactAmount.From(left.Amount) * ExactAmount.From(right);
        return isExact ? new Money(product, left.Currency) : throw NotExact($"{left} * {ExactAmount.From(right)}");
    }

    /// <summary>Multiplies an amount, such as a price by a quantity.</summary>
    /// <param name="left">The factor.</param>
    /// <param name="right">The amount.</param>
    /// <returns>The product, exact and so perhaps finer than a minor unit.</returns>
    /// <exception cref="OverflowException">The exact product has more digits than <see cref="decimal"/> keeps.</exception>
    public static Money operator *(decimal left, Money right) => right * left;

    /// <summary>Tells whether two amounts are the same money.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other amount.</param>
    /// <returns><see langword="true"/> where amount and currency are equal; 0 EUR is not 0 USD.</returns>
    public static bool operator ==(Money left, Money right) => left.Equals(right);

    /// <summary>Tells whether two amounts are different money.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other amount.</param>
    /// <returns><see langword="true"/> where amount or currency differ.</returns>
    public static bool operator !=(Money left, Money right) => !left.Equals(right);

    /// <summary>Tells whether one amount is less than another of the same currency.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other amount.</param>
    /// <returns><see langword="true"/> where it is.</returns>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Tells whether one amount is more than another of the same currency.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other amount.</param>
    /// <returns><see langword="true"/> where it is.</returns>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Tells whether one amount is at most another of the same currency.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other amount.</param>
    /// <returns><see langword="true"/> where it is.</returns>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Tells whether one amount is at least another of the same currency.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other amount.</param>
    /// <returns><see langword="true"/> where it is.</returns>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>Rounds to the currency's minor unit.</summary>
    /// <param name="rounding">What to do between two minor units; where it is not stated, half a unit goes away from zero.</param>
    /// <returns>The amount in whole minor units.</returns>
    public Money Round(MidpointRounding rounding = MidpointRounding.AwayFromZero) =>
        new(decimal.Round(Amount, Currency.MinorUnitDigits, rounding), Currency);

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public int CompareTo(Money other)
    {
        SameCurrency(this, other);
        return Amount.CompareTo(other.Amount);
    }

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Money other => CompareTo(other),
        _ => throw new ArgumentException($"Money cannot be compared with {obj.GetType()}.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Money other) => Amount == other.Amount && Currency == other.Currency;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Amount, Currency);

    /// <summary>Money from whole units of 10^-digits of a currency: 1230 at 2 digits is 12.30.</summary>
    internal static Money FromUnits(BigInteger units, int digits, Currency currency) =>
        new(ExactAmount.ToDecimal(units, digits), currency);

    private static Currency SameCurrency(Money left, Money right) =>
        left.Currency == right.Currency
            ? left.Currency
            : throw new InvalidOperationException($"{left} and {right} are in different currencies; convert one of them first.");

    private static OverflowException NotExact(string calculation) =>
        new($"{calculation} has more than the 28 digits that are kept exactly; round an operand first.");
}
