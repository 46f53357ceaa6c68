namespace OpModel.Chargeback.Network;

/// <summary>Four numbers at once or one after the other: in whole numbers, whose sums are exact, nobody can tell which.</summary>
public class VectorsTests
{
    public static TheoryData<int> Lengths => [.. Enumerable.Range(0, 14)];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void A_product_of_vectors_is_the_sum_of_the_products(int length)
    {
        var (left, right) = (Numbers(length, 3), Numbers(length, 7));

        Assert.Equal(left.Zip(right, (one, other) => one * other).Sum(), Vectors.Dot(left, right));
        Assert.Equal(Math.Sqrt(left.Sum(number => number * number)), Vectors.Length(left));
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void A_multiple_is_added_to_each_number(int length)
    {
        var (sum, vector) = (Numbers(length, 3), Numbers(length, 7));
        double[] expected = [.. sum.Zip(vector, (one, other) => one + (-5 * other))];

        Vectors.AddScaled(sum, -5, vector);

        Assert.Equal(expected, sum);
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Each_number_is_multiplied(int length)
    {
        var vector = Numbers(length, 3);
        double[] expected = [.. vector.Select(number => number * 4)];

        Vectors.Scale(vector, 4, vector);

        Assert.Equal(expected, vector);
    }

    private static double[] Numbers(int length, int step) => [.. Enumerable.Range(1, length).Select(place => (double)((place * step) - 10))];
}
