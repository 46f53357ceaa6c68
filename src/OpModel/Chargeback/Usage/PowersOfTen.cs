namespace OpModel.Chargeback;

/// <summary>The powers of ten by which quantities are scaled up.</summary>
internal static class PowersOfTen
{
    /// <summary>Each power at its exponent.</summary>
    public static readonly ulong[] Values = Make();

    /// <summary>By exponent the largest size that still fits a signed number of 64 bits once it is multiplied by the power.</summary>
    public static readonly ulong[] Limits = [.. Values.Select(power => long.MaxValue / power)];

    private static ulong[] Make()
    {
        var powers = new ulong[19];
        powers[0] = 1;
        for (var exponent = 1; exponent < powers.Length; exponent++)
        {
            powers[exponent] = powers[exponent - 1] * 10;
        }

        return powers;
    }
}
