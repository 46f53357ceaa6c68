namespace OpModel;

/// <summary>In which way two teams work together.</summary>
public enum InteractionMode
{
    /// <summary>They work on one thing, for a time.</summary>
    Collaboration,

    /// <summary>One consumes what the other offers, with little talk.</summary>
    XAsAService,

    /// <summary>One helps the other to learn or to remove what blocks it.</summary>
    Facilitating,
}
