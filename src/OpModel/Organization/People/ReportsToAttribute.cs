namespace OpModel;

/// <summary>States on a person whom the person reports to.</summary>
/// <typeparam name="TManager">The person reported to: a class with <see cref="PersonAttribute"/>.</typeparam>
[AttributeUsage(DefinitionTargets.Types, AllowMultiple = true, Inherited = false)]
public sealed class ReportsToAttribute<TManager> : Attribute
{
    /// <summary>Whether it is a dotted line, beside the line of the department.</summary>
    public bool Dotted { get; set; }

    /// <summary>The first day, written as <c>2026-10-31</c>. Unset, it began before anybody counted.</summary>
    public string? From { get; set; }

    /// <summary>The last day, itself included, written as <c>2026-10-31</c>. Unset, no end is planned.</summary>
    public string? Until { get; set; }
}
