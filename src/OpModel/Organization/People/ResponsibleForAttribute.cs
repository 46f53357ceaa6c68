namespace OpModel;

/// <summary>States on a role type or a team what it answers for.</summary>
/// <param name="responsibility">What it answers for, one of <see cref="KeyResponsibility"/> or any other.</param>
[AttributeUsage(DefinitionTargets.Types, AllowMultiple = true, Inherited = false)]
public sealed class ResponsibleForAttribute(string responsibility) : Attribute
{
    /// <summary>What it answers for, one of <see cref="KeyResponsibility"/> or any other.</summary>
    public string Responsibility { get; } = responsibility;
}
