using OpModel.Organization;

namespace OpModel.Tool.Converting;

/// <summary>What a command line asks to be converted.</summary>
internal sealed record ConvertRequest
{
    /// <summary>The assemblies, files and folders that state the organisation.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The assemblies with importers of the user's own forms.</summary>
    public IReadOnlyList<string> Importers { get; init; } = [];

    public required TargetForm To { get; init; }

    /// <summary>The namespace of the classes of elements that are in none; empty where they are to be in none.</summary>
    public string Namespace { get; init; } = "";

    /// <summary>The day whose members a form has that knows no days.</summary>
    public required IsoDate Today { get; init; }

    /// <summary>The file, or the folder, that is written; standard output where none is given.</summary>
    public string? Output { get; init; }

    /// <summary>Whether a folder is to be written, and not one file.</summary>
    public bool IsFolder => Output is { } output && (Directory.Exists(output) || Path.EndsInDirectorySeparator(output));
}
