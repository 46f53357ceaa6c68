namespace OpModel.Organization;

/// <summary>The days from a first one to a last one, both included; none where it ends before it begins.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
internal readonly record struct Term(IsoDate First, IsoDate Last)
{
    /// <summary>All days there are.</summary>
    public static Term Always { get; } = new(IsoDate.MinValue, IsoDate.MaxValue);

    /// <summary>Whether there is no day in it.</summary>
    public bool IsEmpty => Last < First;

    /// <summary>The days of two dates, open where one is not stated.</summary>
    public static Term Of(IsoDate? from, IsoDate? until) => new(from ?? IsoDate.MinValue, until ?? IsoDate.MaxValue);

    /// <summary>Whether a day is one of them.</summary>
    public bool Contains(IsoDate day) => First <= day && day <= Last;

    /// <summary>The days that are in both.</summary>
    public Term And(Term other) => new(Later(First, other.First), Last < other.Last ? Last : other.Last);

    /// <summary>The days that are in none of the others, as stretches without a gap.</summary>
    public IEnumerable<Term> Except(IEnumerable<Term> others)
    {
        var left = this;
        foreach (var other in others.Where(Meets).OrderBy(other => other.First))
        {
            if (left.First < other.First)
            {
                yield return left with { Last = other.First.Previous!.Value };
            }

            if (other.Last >= left.Last)
            {
                yield break;
            }

            left = left with { First = Later(left.First, other.Last.Next!.Value) };
        }

        if (!left.IsEmpty)
        {
            yield return left;
        }
    }

    /// <summary>Whether there is a day in both.</summary>
    public bool Meets(Term other) => !And(other).IsEmpty;

    private static IsoDate Later(IsoDate one, IsoDate other) => one > other ? one : other;
}
