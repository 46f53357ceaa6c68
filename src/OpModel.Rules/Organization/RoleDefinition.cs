using System.Text;

namespace OpModel.Organization;

/// <summary>A role that people hold on teams. The set is open: a user's own role type is one like ours.</summary>
public sealed record RoleDefinition : Definition
{
    /// <summary>The roles that this one must not be held together with.</summary>
    public EquatableArray<RoleConflict> Conflicts { get; init; }

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
