namespace OpModel.Artifacts;

/// <summary>How far an action of a plan is.</summary>
public enum ActionProgress
{
    /// <summary>Not begun.</summary>
    Planned,

    /// <summary>Begun.</summary>
    UnderWay,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Given up.</summary>
    Dropped,
}
