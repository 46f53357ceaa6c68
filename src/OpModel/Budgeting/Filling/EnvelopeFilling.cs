using System.Numerics;

namespace OpModel.Budgeting;

/// <summary>Fills the lines of an envelope, priority by priority.</summary>
/// <remarks>
/// First each line has its floor. Then, by priority, the asks and after them what goes by weight: as long as there is enough for all, each has its ask or cap;
/// where the money ends, it is shared by <see cref="WaterFilling{T}"/>, asks in proportion to what is asked for; those behind keep their floors. So lines of
/// one set alone have fractions beside those of shares, and all have one denominator.
/// </remarks>
internal static class EnvelopeFilling
{
    /// <summary>Fills lines.</summary>
    /// <param name="lines">The lines, whose floors add up to the amount at most.</param>
    /// <param name="amount">What there is, in minor units.</param>
    public static IFilledLines Fill(LineDemand[] lines, Int128 amount)
    {
        try
        {
            return EnvelopeFilling<Int128>.Fill(lines, amount);
        }
        catch (Exception exception) when (exception is OverflowException or InvalidOperationException { InnerException: OverflowException })
        {
            // Weights or money of many digits, met where they are multiplied or, wrapped, where levels are sorted; arithmetic that has no end takes some times as long.
            return EnvelopeFilling<BigInteger>.Fill(lines, amount);
        }
    }
}
