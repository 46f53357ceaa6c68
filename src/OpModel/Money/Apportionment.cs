using System.Numerics;

namespace OpModel;

/// <summary>Rounds the parts of a whole so that they still add up to it, by the method of largest remainders.</summary>
/// <remarks>
/// <para>Each part gets its floor; the units that are then missing go, one each, to the parts with the largest remainders, the
/// first of equals. Alexander Hamilton proposed the method for the seats of the U.S. House in 1792; see Balinski and Young,
/// "Fair Representation", 2nd edition, 2001, chapter 3. It satisfies quota: no part is a unit or more away from its exact value.</para>
/// <para>It works level by level: a bill to teams, and each team's rounded total to its lines. Let the exact parts be x with floor f(x),
/// and F the sum of the remainders x - f(x). A total that is the floor or the ceiling of the sum of x leaves k = total - sum of f(x)
/// units, which is floor(F) or ceiling(F). Where m of the parts are not whole, 0 ≤ F ≤ m, with F &lt; m if m &gt; 0; so 0 ≤ k ≤ m, and
/// there are always enough parts that are not whole to take one unit each. Hence each part comes out as its floor or its ceiling,
/// which is what the next level asks of its total.</para>
/// </remarks>
internal static class Apportionment
{
    /// <summary>Rounds the parts to units of 10^-digits that add up to a total which was rounded before.</summary>
    /// <param name="exact">The exact parts. Where remainders are equal their order decides, so let it not depend on the input's.</param>
    /// <param name="total">
    /// The total in units of 10^-digits: the floor or the ceiling of the sum, such as its <see cref="ExactAmount.Round"/>.
    /// </param>
    /// <param name="digits">How many decimals a unit has.</param>
    /// <returns>
    /// Per part its floor or its ceiling in units; a part that is whole stays as it is. The opposite amounts give the opposite.
    /// </returns>
    /// <exception cref="ArgumentException">The total is neither the floor nor the ceiling of the sum.</exception>
    public static BigInteger[] Round(ReadOnlySpan<ExactAmount> exact, BigInteger total, int digits)
    {
        var sum = ExactAmount.Zero;
        foreach (var part in exact)
        {
            sum += part;
        }

        if (total != sum.Floor(digits) && total != sum.Ceiling(digits))
        {
            var stated = ExactAmount.FormatUnits(total, digits);
            throw new ArgumentException($"{stated} is neither the floor nor the ceiling of {sum}.", nameof(total));
        }

        var direction = Direction(exact, sum);
        var units = new BigInteger[exact.Length];
        var remainders = new ExactAmount[exact.Length];
        var missing = total * direction;
        for (var i = 0; i < exact.Length; i++)
        {
            var part = direction < 0 ? -exact[i] : exact[i];
            units[i] = part.Floor(digits);
            remainders[i] = part - ExactAmount.FromUnscaled(units[i], digits);
            missing -= units[i];
        }

        foreach (var i in LargestFirst(remainders).Take((int)missing))
        {
            units[i] += BigInteger.One;
        }

        if (direction < 0)
        {
            Negate(units);
        }

        return units;
    }

    // Opposite inputs must take opposite ways also where remainders tie, so the way is taken from the first sign that decides.
    private static int Direction(ReadOnlySpan<ExactAmount> exact, ExactAmount sum)
    {
        if (sum.Sign != 0)
        {
            return sum.Sign;
        }

        foreach (var part in exact)
        {
            if (part.Sign != 0)
            {
                return part.Sign;
            }
        }

        return 1;
    }

    private static IEnumerable<int> LargestFirst(ExactAmount[] remainders) =>
        Enumerable.Range(0, remainders.Length).OrderByDescending(i => remainders[i]);

    private static void Negate(BigInteger[] units)
    {
        for (var i = 0; i < units.Length; i++)
        {
            units[i] = -units[i];
        }
    }
}
