using System.Text;
using OpModel.Organization;

namespace OpModel.Files;

/// <summary>Names elements that files of other systems take for granted: whom a table lists, which teams they are on, what they do there.</summary>
/// <remarks>Each kind has a namespace of its own, since a person and a team may be called the same there.</remarks>
internal static class ImpliedName
{
    /// <summary>The role of a member of whom nothing more is known: that of the library, where it is there.</summary>
    public static ElementName Member { get; } = Role("team member");

    public static ElementName Person(string id, string name, string? space = null) =>
        new(typeof(PersonDefinition), Key(space, "People", ClassOfPerson(id)), name, id) { IsImplied = true };

    public static ElementName Team(string name, string? id = null, string? space = null) =>
        new(typeof(TeamDefinition), Key(space, "Teams", Spelling.ClassName(id ?? name)), name, id ?? Identifier.FromName(name)) { IsImplied = true };

    public static ElementName Role(string name, string? space = null) =>
        new(typeof(RoleDefinition), Key(space, "Roles", Spelling.ClassName(name)), name, Identifier.FromName(name)) { IsImplied = true };

    /// <summary>Whether a text has anything that a name can be made of.</summary>
    public static bool IsPossible(string text) => Spelling.ClassName(text).Length > 0;

    private static string Key(string? space, string kind, string className) => space is null ? $"{kind}.{className}" : $"{space}.{kind}.{className}";

    /// <summary>The class of a person, in which every sign of the id leaves its trace: <c>a-bc</c> and <c>ab-c</c> are two people.</summary>
    private static string ClassOfPerson(string id)
    {
        StringBuilder name = new(id.Length + 1);
        if (!char.IsLetter(id[0]))
        {
            name.Append('_');
        }

        foreach (var character in id)
        {
            name.Append(char.IsLetterOrDigit(character) ? character : '_');
        }

        name[0] = char.ToUpperInvariant(name[0]);
        return name.ToString();
    }
}
