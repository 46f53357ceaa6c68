using NodaTime;

namespace OpModel.Tool.Interactions;

/// <summary>What a command line asks of the interactions of an organisation.</summary>
internal sealed record InteractionsRequest
{
    /// <summary>What states the organisation.</summary>
    public required IReadOnlyList<string> Model { get; init; }

    /// <summary>Whether teams are drawn; else roles.</summary>
    public bool IsOfTeams { get; init; }

    /// <summary>The day that is looked at.</summary>
    public required LocalDate Day { get; init; }

    public InteractionsFormat Format { get; init; }

    /// <summary>The file for the result; standard output where none is given.</summary>
    public string? Output { get; init; }
}
