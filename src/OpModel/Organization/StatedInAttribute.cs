using System.ComponentModel;

namespace OpModel;

/// <summary>
/// Tells that an element stands in a file of the model. Written by the generator on the class by which C# refers to the element; what the
/// class states beside it is what the file says.
/// </summary>
/// <param name="file">The file, as the project names it.</param>
[AttributeUsage(AttributeTargets.Class)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StatedInAttribute(string file) : Attribute
{
    /// <summary>The file, as the project names it.</summary>
    public string File { get; } = file;
}
