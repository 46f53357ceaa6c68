namespace OpModel.Goals;

/// <summary>Whose goal it is, which follows from its owner (D3.5).</summary>
public enum GoalScope
{
    /// <summary>Nobody's: it has no owner, as strategies and tactics have none.</summary>
    None,

    /// <summary>That of the organisation, its ecosystem team, or of a person or role that has its place there.</summary>
    Organization,

    /// <summary>That of a department.</summary>
    Department,

    /// <summary>That of a team.</summary>
    Team,

    /// <summary>That of a person.</summary>
    Person,

    /// <summary>That of whoever holds a role.</summary>
    Role,
}
