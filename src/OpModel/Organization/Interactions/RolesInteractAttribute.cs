using OpModel.Roles;

namespace OpModel;

/// <summary>States on the organisation that two roles work together, and how well: a line in the map of interactions (D2.2).</summary>
/// <typeparam name="TOne">One role.</typeparam>
/// <typeparam name="TOther">The other role.</typeparam>
[AttributeUsage(DefinitionTargets.Types, AllowMultiple = true, Inherited = false)]
public sealed class RolesInteractAttribute<TOne, TOther> : Attribute
    where TOne : Role
    where TOther : Role
{
    /// <summary>How well it works (D2.7).</summary>
    public Assessment Assessment { get; set; }

    /// <summary>When that was assessed last, written as <c>2026-10-31</c>.</summary>
    public string? AssessedOn { get; set; }

    /// <summary>The first day, written as <c>2026-10-31</c>. Unset, it began before anybody counted.</summary>
    public string? From { get; set; }

    /// <summary>The last day, itself included, written as <c>2026-10-31</c>. Unset, no end is planned.</summary>
    public string? Until { get; set; }
}
