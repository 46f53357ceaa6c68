namespace OpModel.Roles;

/// <summary>States on a role type a duty that comes with it.</summary>
/// <param name="duty">The duty, one of <see cref="OpModel.Duty"/> or any other.</param>
[AttributeUsage(DefinitionTargets.Types, AllowMultiple = true, Inherited = false)]
public sealed class PerformsAttribute(string duty) : Attribute
{
    /// <summary>The duty, one of <see cref="OpModel.Duty"/> or any other.</summary>
    public string Duty { get; } = duty;
}
