namespace OpModel;

/// <summary>States on a team that it is aligned to a value stream, or to one step of it.</summary>
/// <typeparam name="TValueStream">The value stream: a class with <see cref="ValueStreamAttribute"/>.</typeparam>
[AttributeUsage(DefinitionTargets.Types, AllowMultiple = true, Inherited = false)]
public sealed class AlignedToAttribute<TValueStream> : Attribute
{
    /// <summary>The name of the step that the team serves. Unset, it is aligned to the whole.</summary>
    public string? Step { get; set; }

    /// <summary>The first day, written as <c>2026-10-31</c>. Unset, it began before anybody counted.</summary>
    public string? From { get; set; }

    /// <summary>The last day, itself included, written as <c>2026-10-31</c>. Unset, no end is planned.</summary>
    public string? Until { get; set; }
}
