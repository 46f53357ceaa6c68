namespace OpModel.Organization;

/// <summary>Where a definition, or a statement within one, was written down.</summary>
/// <remarks>
/// A rule hands origins on without looking into them; each host knows its own kind. The compiler's origin is a place in C#
/// source, a file's is its line and column, and what was built at run time has <see cref="None"/>.
/// </remarks>
public abstract class Origin
{
    /// <summary>The origin of what was built in memory and stands nowhere.</summary>
    public static Origin None { get; } = new Nowhere();

    private sealed class Nowhere : Origin
    {
        public override string ToString() => "nowhere";
    }
}
