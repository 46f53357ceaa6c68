using OpModel.Checking;
using OpModel.Organization;

namespace OpModel.Tool.Checking;

/// <summary>What a command line asks to be judged, and how.</summary>
internal sealed record JudgingRequest
{
    /// <summary>The assemblies, files and folders that state the organisation.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The assemblies with importers of the user's own forms.</summary>
    public IReadOnlyList<string> Importers { get; init; } = [];

    public RulePreset Preset { get; init; } = RulePreset.Default;

    /// <summary>A file of options and severities, which go before those of the preset.</summary>
    public string? Config { get; init; }

    /// <summary>The day on which the rules are judged; today where none is given.</summary>
    public IsoDate? Today { get; init; }

    /// <summary>The days on which the organisation is judged as it stands; nothing where it is judged as a whole.</summary>
    public Term? Days { get; init; }

    /// <summary>The file of the findings that are accepted; nothing where all are told.</summary>
    public string? Baseline { get; init; }
}
