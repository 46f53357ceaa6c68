namespace OpModel.Roles;

/// <summary>States on a role type the function whose work it is.</summary>
/// <param name="function">The function, one of <see cref="BusinessFunction"/> or any other.</param>
[AttributeUsage(DefinitionTargets.Types, Inherited = false)]
public sealed class InFunctionAttribute(string function) : Attribute
{
    /// <summary>The function, one of <see cref="BusinessFunction"/> or any other.</summary>
    public string Function { get; } = function;
}
