using System.Text;

namespace OpModel.Organization;

/// <summary>A role that people hold on teams. The set is open: a user's own role type is one like ours.</summary>
public sealed record RoleDefinition : Definition
{
    /// <summary>The namespace of the role types of the library; its roles are those whose keys begin so.</summary>
    private const string Library = "OpModel.Roles.";

    /// <summary>The roles that this one must not be held together with.</summary>
    public EquatableArray<RoleConflict> Conflicts { get; init; }

    /// <summary>The function whose work it is, one of <see cref="BusinessFunction"/> or any other; nothing where it is not stated.</summary>
    public string? Function { get; init; }

    /// <summary>The functions whose people it leads: whom it recruits, coaches and reviews (D0.R8 to D0.R10).</summary>
    public EquatableArray<string> LeadsPeopleIn { get; init; }

    /// <summary>Whether one person alone may hold it at a time.</summary>
    public bool HeldByOne { get; init; }

    /// <summary>The names of the team types on which it has its place, such as <c>EcosystemTeam</c>; empty where it may be on any.</summary>
    public EquatableArray<string> BelongsOn { get; init; }

    /// <summary>What whoever holds it answers for.</summary>
    public EquatableArray<Responsibility> Responsibilities { get; init; }

    /// <summary>By what, whoever holds it, is seen whether it is held well (D2.6).</summary>
    public EquatableArray<string> SuccessCriteria { get; init; }

    /// <summary>The duties that come with it, each one of <see cref="Duty"/> or any other.</summary>
    public EquatableArray<string> Duties { get; init; }

    /// <summary>Whether it is one of the roles of the library.</summary>
    public bool IsOfLibrary => Key.StartsWith(Library, StringComparison.Ordinal);

    /// <summary>Whether teams name it and nothing is stated of it; it then stands nowhere.</summary>
    internal bool IsNamedOnly { get; init; }

    /// <summary>Whether anything is stated of it beside its name.</summary>
    internal bool StatesSomething =>
        Conflicts.Count > 0 || Function is not null || LeadsPeopleIn.Count > 0 || HeldByOne || BelongsOn.Count > 0
        || Responsibilities.Count > 0 || SuccessCriteria.Count > 0 || Duties.Count > 0 || Waivers.Count > 0;

    /// <inheritdoc/>
    public override string Kind => "role";

    /// <summary>The name of a role in a sentence, from the name of its type: <c>ProductOwner</c> is <c>product owner</c>.</summary>
    /// <param name="typeName">The type's name, with or without its namespace.</param>
    /// <returns>Its words in lower case; runs of capitals stay as they are (<c>UXDesigner</c> is <c>UX designer</c>).</returns>
    public static string NameFromType(string typeName)
    {
        var words = new StringBuilder();
        var start = typeName.LastIndexOfAny(['.', '+']) + 1;
        for (var index = start; index < typeName.Length; index++)
        {
            var character = typeName[index];
            var capital = char.IsUpper(character);
            var nextIsLower = index + 1 < typeName.Length && char.IsLower(typeName[index + 1]);
            var previousIsLower = index > start && !char.IsUpper(typeName[index - 1]);
            if (capital && index > start && (previousIsLower || nextIsLower))
            {
                words.Append(' ');
            }

            var acronym = capital && !nextIsLower && (index + 1 < typeName.Length || !previousIsLower);
            words.Append(acronym ? character : char.ToLowerInvariant(character));
        }

        return words.ToString();
    }
}
