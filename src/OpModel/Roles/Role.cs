namespace OpModel.Roles;

/// <summary>What a person can be on a team. Derive a sealed class from it for a role of your own.</summary>
/// <remarks>A role type is never instantiated; it is a name that the compiler checks.</remarks>
public abstract class Role;
