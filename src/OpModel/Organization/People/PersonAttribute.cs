namespace OpModel;

/// <summary>States a person on a class.</summary>
/// <param name="name">The person's name.</param>
public sealed class PersonAttribute(string name) : DefinitionAttribute(name)
{
    /// <summary>The function that the person is at home in, one of <see cref="BusinessFunction"/> or any other. Unset, it is that of the roles.</summary>
    public string? Function { get; set; }

    /// <summary>Where the person comes from; several may be joined by <c>|</c>.</summary>
    public Background Background { get; set; }

    /// <summary>Whether nobody is there yet and somebody is sought.</summary>
    public bool Vacancy { get; set; }

    /// <summary>
    /// The person's first day in the organisation, or the day since which the place is open; written as <c>2026-10-31</c>. Unset, it was before
    /// anybody counted.
    /// </summary>
    public string? From { get; set; }

    /// <summary>
    /// The person's last day in the organisation, or the last on which the place is open; written as <c>2026-10-31</c>. Unset, no end is planned.
    /// </summary>
    public string? Until { get; set; }
}
