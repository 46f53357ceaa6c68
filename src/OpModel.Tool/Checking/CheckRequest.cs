using OpModel.Checking;

namespace OpModel.Tool.Checking;

/// <summary>What a command line asks to be checked.</summary>
internal sealed record CheckRequest
{
    public required JudgingRequest Judging { get; init; }

    public FindingsFormat Format { get; init; }

    /// <summary>The least severity of a finding that lets the run end with <see cref="ExitCode.Findings"/>.</summary>
    public RuleSeverity FailOn { get; init; } = RuleSeverity.Warning;

    /// <summary>The file that the findings are written to; standard output where none is given.</summary>
    public string? Output { get; init; }
}
