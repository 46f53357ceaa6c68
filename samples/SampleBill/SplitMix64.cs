namespace SampleBill;

/// <summary>Random numbers that are the same on every machine and runtime for one seed.</summary>
/// <remarks>Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014, figure 17.</remarks>
internal sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>A number from <paramref name="from"/> to <paramref name="to"/>, both included.</summary>
    public int Between(int from, int to) => from + (int)(Next() % (ulong)(to - from + 1));

    /// <summary>Whether something happens that happens in so many of a hundred cases.</summary>
    public bool Happens(int percent) => Between(1, 100) <= percent;

    public T Choose<T>(IReadOnlyList<T> choices) => choices[Between(0, choices.Count - 1)];
}
