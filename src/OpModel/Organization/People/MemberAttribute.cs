using OpModel.Roles;

namespace OpModel;

/// <summary>States on a team that a person holds a role on it.</summary>
/// <typeparam name="TPerson">The person: a class with <see cref="PersonAttribute"/>.</typeparam>
/// <typeparam name="TRole">The role, one of <c>OpModel.Roles</c> or your own.</typeparam>
[AttributeUsage(DefinitionTargets.Types, AllowMultiple = true, Inherited = false)]
public sealed class MemberAttribute<TPerson, TRole> : Attribute
    where TRole : Role
{
    /// <summary>How much of the person's working time it takes, in percent from 0 to 100. Unset, it is not counted.</summary>
    public int Allocation { get; set; }

    /// <summary>The first day, written as <c>2026-10-31</c>. Unset, it began before anybody counted.</summary>
    public string? From { get; set; }

    /// <summary>The last day, itself included, written as <c>2026-10-31</c>. Unset, no end is planned.</summary>
    public string? Until { get; set; }
}
