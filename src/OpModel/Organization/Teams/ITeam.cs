using System.ComponentModel;
using OpModel.Organization;

namespace OpModel;

/// <summary>A class with one of the team attributes, as the generator completes it. Not for implementing by hand.</summary>
public interface ITeam
{
    /// <summary>What is stated on the class.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract TeamDefinition Definition { get; }
}
