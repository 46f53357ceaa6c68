namespace OpModel;

/// <summary>States on a team that it works with another team, and how.</summary>
/// <typeparam name="TTeam">The other team: a class with one of the team attributes.</typeparam>
/// <param name="mode">In which way they work together.</param>
[AttributeUsage(DefinitionTargets.Types, AllowMultiple = true, Inherited = false)]
public sealed class InteractsWithAttribute<TTeam>(InteractionMode mode) : Attribute
{
    /// <summary>In which way they work together.</summary>
    public InteractionMode Mode { get; } = mode;

    /// <summary>How well it works (D2.7).</summary>
    public Assessment Assessment { get; set; }

    /// <summary>When that was assessed last, written as <c>2026-10-31</c>.</summary>
    public string? AssessedOn { get; set; }

    /// <summary>The first day, written as <c>2026-10-31</c>. Unset, it began before anybody counted.</summary>
    public string? From { get; set; }

    /// <summary>The last day, itself included, written as <c>2026-10-31</c>. Unset, no end is planned.</summary>
    public string? Until { get; set; }
}
