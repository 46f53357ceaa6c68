using OpModel.Organization;

namespace OpModel.Tool.Diffing;

/// <summary>One of the two organisations.</summary>
/// <param name="Paths">The assemblies, files and folders that state it.</param>
/// <param name="Day">The day on which it is looked at; all days where none is given.</param>
internal sealed record ComparedModel(IReadOnlyList<string> Paths, IsoDate? Day)
{
    /// <summary>What it is called in what is written.</summary>
    public string Name => Day is { } day ? $"{string.Join(", ", Paths)} on {day}" : string.Join(", ", Paths);
}
