namespace OpModel.Tool.Diffing;

/// <summary>What a command line asks to be compared.</summary>
internal sealed record DiffRequest
{
    public required ComparedModel Before { get; init; }

    public required ComparedModel After { get; init; }

    /// <summary>The assemblies with importers of the user's own forms.</summary>
    public IReadOnlyList<string> Importers { get; init; } = [];

    public DiffFormat Format { get; init; }

    /// <summary>How many people may be removed.</summary>
    public RemovalLimit? MaxRemoved { get; init; }

    /// <summary>How many teams may be removed.</summary>
    public RemovalLimit? MaxRemovedTeams { get; init; }

    /// <summary>The file that the changes are written to; standard output where none is given.</summary>
    public string? Output { get; init; }
}
