namespace OpModel;

/// <summary>States on a person whom the person reports to.</summary>
/// <typeparam name="TManager">The person reported to: a class with <see cref="PersonAttribute"/>.</typeparam>
[AttributeUsage(DefinitionTargets.Types, AllowMultiple = true, Inherited = false)]
public sealed class ReportsToAttribute<TManager> : Attribute
{
    /// <summary>Whether it is a dotted line, beside the line of the department.</summary>
    public bool Dotted { get; set; }
}
