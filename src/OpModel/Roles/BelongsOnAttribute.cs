namespace OpModel.Roles;

/// <summary>States on a role type a type of team on which it has its place.</summary>
/// <remarks>A role that states none may be on any team.</remarks>
/// <typeparam name="TTeamAttribute">The attribute of the team type.</typeparam>
[AttributeUsage(DefinitionTargets.Types, AllowMultiple = true, Inherited = false)]
public sealed class BelongsOnAttribute<TTeamAttribute> : Attribute
    where TTeamAttribute : TeamAttribute;
