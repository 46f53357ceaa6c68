namespace OpModel.Artifacts;

/// <summary>A list or a dictionary must have so many elements: <c>[Count(Min = 3, Max = 7)]</c>.</summary>
/// <remarks>
/// MinLength, MaxLength and Length of System.ComponentModel.DataAnnotations say the same, but count by reflection when they validate by
/// themselves, so that a trimmed program is warned of each use (IL2026). This attribute never is.
/// </remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CountAttribute : Attribute
{
    /// <summary>How many elements there must be at least; none where it is left out.</summary>
    public int Min { get; set; }

    /// <summary>How many elements there may be at most; any number where it is left out.</summary>
    public int Max { get; set; } = int.MaxValue;
}
