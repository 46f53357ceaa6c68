namespace OpModel.Organization;

/// <summary>A statement that holds from one day to another.</summary>
public abstract record DatedStatement : DefinitionStatement
{
    /// <summary>The first day; nothing where it began before anybody counted.</summary>
    public IsoDate? From { get; init; }

    /// <summary>The last day, itself included; nothing where no end is planned.</summary>
    public IsoDate? Until { get; init; }

    /// <summary>The first day, the first there is where none is stated.</summary>
    internal IsoDate FirstDay => From ?? IsoDate.MinValue;

    /// <summary>The last day, the last there is where none is stated.</summary>
    internal IsoDate LastDay => Until ?? IsoDate.MaxValue;

    /// <summary>The days from the first one to the last.</summary>
    internal Term Term => Term.Of(From, Until);

    /// <summary>Tells whether the statement holds on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns><see langword="true"/> where it does.</returns>
    public bool Contains(IsoDate day) => Term.Contains(day);

    /// <summary>Tells whether there is a day on which both statements hold.</summary>
    /// <param name="other">The other statement.</param>
    /// <returns><see langword="true"/> where there is; never where one of them ends before it begins.</returns>
    public bool Overlaps(DatedStatement other) => Term.Meets(other.Term);
}
