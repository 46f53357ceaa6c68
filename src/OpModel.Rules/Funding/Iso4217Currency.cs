namespace OpModel.Funding;

/// <summary>A currency as ISO 4217 lists it. There is one instance of each, in <see cref="Iso4217.All"/>.</summary>
public sealed class Iso4217Currency
{
    internal Iso4217Currency(string code, int minorUnitDigits, string name)
    {
        Code = code;
        MinorUnitDigits = minorUnitDigits;
        Name = name;
    }

    /// <summary>The alphabetic code, three letters in upper case: <c>EUR</c>.</summary>
    public string Code { get; }

    /// <summary>How many decimals the minor unit has, from 0 to 4: 2 for the euro and its cent, 0 for the yen.</summary>
    public int MinorUnitDigits { get; }

    /// <summary>The English name, as the list writes it: <c>Euro</c>.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override string ToString() => Code;
}
