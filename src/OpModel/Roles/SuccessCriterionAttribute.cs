namespace OpModel.Roles;

/// <summary>States on a role type by what is seen, whoever holds it, whether it is held well (D2.6).</summary>
/// <param name="criterion">The criterion, such as <c>each item of the backlog names the outcome it serves</c>.</param>
[AttributeUsage(DefinitionTargets.Types, AllowMultiple = true, Inherited = false)]
public sealed class SuccessCriterionAttribute(string criterion) : Attribute
{
    /// <summary>The criterion, such as <c>each item of the backlog names the outcome it serves</c>.</summary>
    public string Criterion { get; } = criterion;
}
