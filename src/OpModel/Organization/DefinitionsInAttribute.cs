using System.ComponentModel;

namespace OpModel;

/// <summary>Tells where an assembly lists its definitions. Written by the generator, read by that of a project that references it.</summary>
/// <param name="listing">The generated class that lists them.</param>
[AttributeUsage(AttributeTargets.Assembly)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DefinitionsInAttribute(Type listing) : Attribute
{
    /// <summary>The generated class that lists them.</summary>
    public Type Listing { get; } = listing;
}
