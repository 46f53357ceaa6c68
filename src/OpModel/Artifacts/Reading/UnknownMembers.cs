namespace OpModel.Artifacts;

/// <summary>What becomes of members of a document that the artifact does not have.</summary>
public enum UnknownMembers
{
    /// <summary>They are findings.</summary>
    Refuse,

    /// <summary>The data transfer object keeps them, and writes them back.</summary>
    Keep,
}
