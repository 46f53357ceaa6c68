using OpModel.Chargeback;

namespace OpModel.Tool.Rules;

/// <summary>Where the cost of a line goes.</summary>
internal abstract record DestinationEntry
{
    /// <summary>To a team.</summary>
    internal sealed record Team(string Name) : DestinationEntry;

    /// <summary>To the team that a column or a tag names; a line that has no such text is left to the next rules.</summary>
    internal sealed record NamedTeam(CostColumn Column) : DestinationEntry;

    /// <summary>To shared cost, which is split among the teams.</summary>
    internal sealed record Shared : DestinationEntry;

    /// <summary>To nobody: the organisation keeps it, for a reason.</summary>
    internal sealed record Retained(string Reason) : DestinationEntry;

    /// <summary>To nobody yet: somebody has to look at it, for a reason.</summary>
    internal sealed record Unplaced(string Reason) : DestinationEntry;
}
