namespace OpModel.Hosts;

/// <summary>That a host found a rule broken: what must be the same in all hosts.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Element">The key of the element, its class.</param>
/// <param name="Message">What is wrong.</param>
internal readonly record struct Verdict(string Rule, string Element, string Message) : IComparable<Verdict>
{
    public int CompareTo(Verdict other) => string.CompareOrdinal(ToString(), other.ToString());

    public override string ToString() => $"{Rule} at {Element}: {Message}";
}
