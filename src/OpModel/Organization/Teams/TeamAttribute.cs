namespace OpModel;

/// <summary>What makes a class a team; the attributes that derive from it say of which type.</summary>
/// <param name="name">The name of the team.</param>
public abstract class TeamAttribute(string name) : DefinitionAttribute(name)
{
    /// <summary>The first day on which there is the team, written as <c>2026-10-31</c>. Unset, it was before anybody counted.</summary>
    public string? From { get; set; }

    /// <summary>The last day on which there is the team, written as <c>2026-10-31</c>. Unset, no end is planned.</summary>
    public string? Until { get; set; }
}
