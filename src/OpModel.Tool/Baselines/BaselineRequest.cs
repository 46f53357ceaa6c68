using OpModel.Tool.Checking;

namespace OpModel.Tool.Baselines;

/// <summary>What a command line asks of a baseline.</summary>
internal sealed record BaselineRequest
{
    public required JudgingRequest Judging { get; init; }

    /// <summary>The file of the accepted findings; what stands in it now is taken into account.</summary>
    public required string Output { get; init; }

    /// <summary>Whether findings are added to a file that is there already.</summary>
    public bool AcceptNew { get; init; }
}
