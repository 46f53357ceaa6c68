namespace OpModel.Roles;

/// <summary>States on a role type that the role must not be held together with another one.</summary>
/// <remarks>It is enough to state it on one of the two.</remarks>
/// <typeparam name="TRole">The other role.</typeparam>
[AttributeUsage(DefinitionTargets.Types, AllowMultiple = true, Inherited = false)]
public sealed class ConflictsWithAttribute<TRole> : Attribute
    where TRole : Role
{
    /// <summary>Whether the two are kept apart on one team, which is the default, or in the whole organisation.</summary>
    public ConflictScope Scope { get; set; }
}
