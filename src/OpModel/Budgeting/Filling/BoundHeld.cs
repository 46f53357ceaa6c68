namespace OpModel.Budgeting;

/// <summary>At which of its bounds a line comes out.</summary>
internal enum BoundHeld : byte
{
    /// <summary>Between them.</summary>
    None,

    /// <summary>At the lower one.</summary>
    Floor,

    /// <summary>At the upper one.</summary>
    Cap,
}
