using OpModel.Files.Yaml;
using OpModel.Organization;

namespace OpModel.Files.Kubernetes;

/// <summary>Who is on a team, each in a role once.</summary>
/// <param name="file">The file that says so.</param>
internal sealed class TeamMembers(GitHubFile file)
{
    private readonly List<Membership> _all = [];
    private readonly HashSet<(string Person, string Role)> _seen = [];

    public EquatableArray<Membership> All => new([.. _all]);

    /// <summary>Adds a member; one who is there in the role already is noted.</summary>
    public void Add(YamlNode at, PersonDefinition person, ElementName role)
    {
        file.Role(at, role);
        if (_seen.Add((person.Key, role.Key)))
        {
            _all.Add(new() { Person = person.Key, Role = role.Key, Origin = file.At(at) });
        }
        else
        {
            file.Notes.Add(at.Place, $"{person.Name} stands here twice as {role.Name}; once is enough.");
        }
    }
}
