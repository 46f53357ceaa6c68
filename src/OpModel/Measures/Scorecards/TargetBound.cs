namespace OpModel.Measures;

/// <summary>On which side of a target a value is to be.</summary>
public enum TargetBound
{
    /// <summary>The target or more.</summary>
    AtLeast,

    /// <summary>The target or less.</summary>
    AtMost,
}
