namespace OpModel.Artifacts;

/// <summary>Whose goals are set (D3.5).</summary>
public enum GoalLevel
{
    /// <summary>Those of the whole organisation.</summary>
    Organization,

    /// <summary>Those of a department.</summary>
    Department,

    /// <summary>Those of a team.</summary>
    Team,

    /// <summary>Those of a person.</summary>
    Person,
}
