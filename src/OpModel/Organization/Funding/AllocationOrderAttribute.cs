namespace OpModel;

/// <summary>States on a team its place among the providers whose cost is passed on step by step.</summary>
/// <param name="place">The place, counted from 1.</param>
[AttributeUsage(DefinitionTargets.Types, Inherited = false)]
public sealed class AllocationOrderAttribute(int place) : Attribute
{
    /// <summary>The place, counted from 1.</summary>
    public int Place { get; } = place;
}
