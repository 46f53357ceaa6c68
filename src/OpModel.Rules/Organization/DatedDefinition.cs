namespace OpModel.Organization;

/// <summary>An element that is there from one day to another.</summary>
public abstract record DatedDefinition : Definition
{
    /// <summary>The first day; nothing where it began before anybody counted.</summary>
    public IsoDate? From { get; init; }

    /// <summary>The last day, itself included; nothing where no end is planned.</summary>
    public IsoDate? Until { get; init; }

    /// <summary>The days from the first one to the last.</summary>
    internal Term Term => Term.Of(From, Until);

    /// <summary>Tells whether the element is there on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns><see langword="true"/> where it is.</returns>
    public bool Contains(IsoDate day) => Term.Contains(day);
}
