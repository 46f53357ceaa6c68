namespace OpModel.Artifacts;

/// <summary>How artifacts are read and validated.</summary>
public sealed record ValidationSettings
{
    /// <summary>What holds where nothing is said.</summary>
    public static ValidationSettings Default { get; } = new();

    /// <summary>How many errors are listed at most; the rest is counted. 100 where nothing is said.</summary>
    public int MaxErrors { get; init; } = 100;

    /// <summary>How many bytes a document may have; 16 MiB where nothing is said.</summary>
    public int MaxBytes { get; init; } = 16 << 20;

    /// <summary>How deep a document may be nested; 64 where nothing is said.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>What becomes of members that the artifact does not have.</summary>
    public UnknownMembers UnknownMembers { get; init; }

    /// <summary>The organisation in which names of teams, people, roles and value streams are looked up; without one they are not.</summary>
    public OperatingModel? Model { get; init; }
}
