using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OpModel.Chargeback;

/// <summary>What is done with whole vectors of doubles, four numbers at once: always four, so that every machine finds the same figures.</summary>
internal static class Vectors
{
    public static double Dot(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        var lefts = InFours(left);
        var rights = InFours(right);
        var sums = Vector256<double>.Zero;
        for (var index = 0; index < lefts.Length && index < rights.Length; index++)
        {
            sums += lefts[index] * rights[index];
        }

        var sum = sums.GetElement(0) + sums.GetElement(1) + (sums.GetElement(2) + sums.GetElement(3));
        for (var index = lefts.Length * Vector256<double>.Count; index < left.Length; index++)
        {
            sum += left[index] * right[index];
        }

        return sum;
    }

    /// <summary>The root of the sum of squares.</summary>
    public static double Length(ReadOnlySpan<double> vector) => Math.Sqrt(Dot(vector, vector));

    /// <summary>Adds a multiple of another vector.</summary>
    public static void AddScaled(Span<double> sum, double factor, ReadOnlySpan<double> vector)
    {
        var sums = MemoryMarshal.Cast<double, Vector256<double>>(sum);
        var vectors = InFours(vector);
        for (var index = 0; index < sums.Length && index < vectors.Length; index++)
        {
            sums[index] += vectors[index] * factor;
        }

        for (var index = sums.Length * Vector256<double>.Count; index < sum.Length; index++)
        {
            sum[index] += vector[index] * factor;
        }
    }

    /// <summary>Writes a multiple of a vector, over itself where both are the same.</summary>
    public static void Scale(ReadOnlySpan<double> vector, double factor, Span<double> result)
    {
        for (var index = 0; index < vector.Length; index++)
        {
            result[index] = vector[index] * factor;
        }
    }

    private static ReadOnlySpan<Vector256<double>> InFours(ReadOnlySpan<double> vector) => MemoryMarshal.Cast<double, Vector256<double>>(vector);
}
