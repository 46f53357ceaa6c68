namespace OpModel.Measures;

/// <summary>What a scorecard says as a whole.</summary>
public enum ScorecardVerdict
{
    /// <summary>Nothing: it draws on too few families, and measures are not to be read in isolation.</summary>
    None,

    /// <summary>No measure worries, and none contradicts another.</summary>
    Sound,

    /// <summary>Some measures worry, or contradict others.</summary>
    Mixed,

    /// <summary>In more than half of the families some measure worries.</summary>
    Worrying,
}
