namespace OpModel.Organization;

/// <summary>That a team is aligned to a value stream: what <c>[AlignedTo]</c> states.</summary>
public sealed record Alignment : DatedStatement
{
    /// <summary>The key of the value stream.</summary>
    public required string ValueStream { get; init; }

    /// <summary>The name of the step that the team serves; nothing where it is aligned to the whole.</summary>
    public string? Step { get; init; }

    /// <summary>Whether the team serves a step: it is aligned to that step or to the whole. Case and spaces around make no difference.</summary>
    internal bool Serves(string step) => Step is null || Step.AsSpan().Trim().Equals(step.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase);
}
