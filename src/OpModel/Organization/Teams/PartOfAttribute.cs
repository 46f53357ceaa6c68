namespace OpModel;

/// <summary>States on a team that another one contains it: a tribe, a department.</summary>
/// <typeparam name="TTeam">The team that contains it: a class with one of the team attributes.</typeparam>
[AttributeUsage(DefinitionTargets.Types, AllowMultiple = true, Inherited = false)]
public sealed class PartOfAttribute<TTeam> : Attribute
{
    /// <summary>The first day, written as <c>2026-10-31</c>. Unset, it began before anybody counted.</summary>
    public string? From { get; set; }

    /// <summary>The last day, itself included, written as <c>2026-10-31</c>. Unset, no end is planned.</summary>
    public string? Until { get; set; }
}
