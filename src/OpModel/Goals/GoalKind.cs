namespace OpModel.Goals;

/// <summary>What a goal is (VMOST, D3.4).</summary>
public enum GoalKind
{
    /// <summary>What somebody wants to reach.</summary>
    Objective,

    /// <summary>How objectives are to be reached.</summary>
    Strategy,

    /// <summary>What is done to carry out a strategy.</summary>
    Tactic,
}
