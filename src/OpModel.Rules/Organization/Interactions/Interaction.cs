namespace OpModel.Organization;

/// <summary>That two of an organisation work together, and how well (D2.7).</summary>
public abstract record Interaction : DatedStatement
{
    /// <summary>How well it works; unstated where nobody assessed it.</summary>
    public Assessment Assessment { get; init; }

    /// <summary>When that was assessed last.</summary>
    public IsoDate? AssessedOn { get; init; }
}
