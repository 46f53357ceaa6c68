namespace OpModel.Artifacts;

/// <summary>When an item of a roadmap comes.</summary>
public enum RoadmapHorizon
{
    /// <summary>Until the roadmap is planned anew.</summary>
    Now,

    /// <summary>After that, and decided.</summary>
    Next,

    /// <summary>After that, and not decided.</summary>
    Later,
}
