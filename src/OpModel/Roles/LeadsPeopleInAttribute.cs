namespace OpModel.Roles;

/// <summary>States on a role type that it leads the people of a function: recruits, coaches and reviews them (D0.R8 to D0.R10).</summary>
/// <param name="function">The function, one of <see cref="BusinessFunction"/> or any other.</param>
[AttributeUsage(DefinitionTargets.Types, AllowMultiple = true, Inherited = false)]
public sealed class LeadsPeopleInAttribute(string function) : Attribute
{
    /// <summary>The function, one of <see cref="BusinessFunction"/> or any other.</summary>
    public string Function { get; } = function;
}
