namespace OpModel;

/// <summary>States on a team who leads it.</summary>
/// <typeparam name="TPerson">The person: a class with <see cref="PersonAttribute"/>.</typeparam>
[AttributeUsage(DefinitionTargets.Types, AllowMultiple = true, Inherited = false)]
public sealed class LedByAttribute<TPerson> : Attribute
{
    /// <summary>The first day, written as <c>2026-10-31</c>. Unset, it began before anybody counted.</summary>
    public string? From { get; set; }

    /// <summary>The last day, itself included, written as <c>2026-10-31</c>. Unset, no end is planned.</summary>
    public string? Until { get; set; }
}
