using OpModel.Checking;
using OpModel.Organization;

namespace OpModel.Tool.Checking;

/// <summary>What a command line asks to be checked.</summary>
internal sealed record CheckRequest
{
    /// <summary>The assemblies and YAML files that state the organisation.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    public RulePreset Preset { get; init; } = RulePreset.Default;

    /// <summary>A file of options and severities, which go before those of the preset.</summary>
    public string? Config { get; init; }

    /// <summary>The day on which the rules are judged; today where none is given.</summary>
    public IsoDate? Today { get; init; }

    /// <summary>The days on which the organisation is judged as it stands; all days where none are given.</summary>
    public Term? Days { get; init; }

    public FindingsFormat Format { get; init; }

    /// <summary>The least severity of a finding that lets the run end with <see cref="ExitCode.Findings"/>.</summary>
    public RuleSeverity FailOn { get; init; } = RuleSeverity.Warning;

    /// <summary>The file that the findings are written to; standard output where none is given.</summary>
    public string? Output { get; init; }
}
