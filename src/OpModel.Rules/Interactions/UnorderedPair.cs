namespace OpModel.Checking;

/// <summary>Two keys of which neither is the first, so that an interaction is the same from either end.</summary>
/// <param name="Lesser">The key that sorts before the other.</param>
/// <param name="Greater">The key that sorts behind the other; the same one where something interacts with itself.</param>
internal readonly record struct UnorderedPair(string Lesser, string Greater)
{
    public static UnorderedPair Of(string one, string other) =>
        string.CompareOrdinal(one, other) <= 0 ? new(one, other) : new(other, one);
}
