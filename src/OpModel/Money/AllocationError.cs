using System.Globalization;

namespace OpModel;

/// <summary>Why an amount cannot be shared out.</summary>
/// <param name="Reason">What is wrong with the ratios.</param>
/// <param name="Message">The same as a sentence, with the place and the mend.</param>
public sealed record AllocationError(AllocationErrorReason Reason, string Message)
{
    internal static AllocationError? In(ReadOnlySpan<decimal> ratios)
    {
        if (ratios.IsEmpty)
        {
            return new(AllocationErrorReason.NoRatios, "There are no ratios to share the amount out by; give at least one.");
        }

        var areAllZero = true;
        for (var i = 0; i < ratios.Length; i++)
        {
            if (ratios[i] < 0)
            {
                var ratio = ratios[i].ToString(CultureInfo.InvariantCulture);
                return new(
                    AllocationErrorReason.NegativeRatio,
                    $"Ratio {i + 1} of {ratios.Length} is {ratio}; a ratio must not be negative.");
            }

            areAllZero &= ratios[i] == 0;
        }

        return areAllZero
            ? new(
                AllocationErrorReason.AllRatiosZero,
                "All ratios are zero, so nobody would get the amount; give at least one that is not.")
            : null;
    }
}
