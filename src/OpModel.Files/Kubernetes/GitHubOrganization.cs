using OpModel.Files.Yaml;

namespace OpModel.Files.Kubernetes;

/// <summary>An organisation on GitHub: whom it has, and how its teams are called.</summary>
/// <param name="file">The file that says so.</param>
/// <param name="name">Its name; nothing where the file is a part of one.</param>
internal sealed class GitHubOrganization(GitHubFile file, string? name)
{
    private readonly HashSet<string> _handles = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, YamlKey> _teamNames = new(StringComparer.OrdinalIgnoreCase);
    private Suggestions? _suggestions;

    public string? Name => name;

    /// <summary>Whether all members stand in the file.</summary>
    public bool IsWhole => name is not null;

    public string What => name is null ? "the organisation" : $"the organisation {name}";

    public Suggestions Suggestions => _suggestions ??= new(_handles);

    public bool Has(string handle) => _handles.Contains(handle);

    public void TakeMembers(IReadOnlyList<YamlScalar> admins, IReadOnlyList<YamlScalar> members)
    {
        TakeAll(admins);
        HashSet<string> isAdmin = new(_handles, StringComparer.OrdinalIgnoreCase);
        foreach (var both in members.Where(member => isAdmin.Contains(member.Text.Trim())))
        {
            file.Problems.Add(both, $"{both.Text.Trim()} is both admin and member of {What}, which peribolos refuses; keep one.");
        }

        TakeAll(members.Where(member => !isAdmin.Contains(member.Text.Trim())));
    }

    /// <summary>Takes the names of all teams, before those of which one was called otherwise.</summary>
    public void TakeTeamNames(IEnumerable<YamlKey> names)
    {
        foreach (var team in names.Where(team => !_teamNames.ContainsKey(team.Text.Trim())))
        {
            _teamNames.Add(team.Text.Trim(), team);
        }
    }

    /// <summary>Notes how a team was called before; GitHub would not know which is meant where another one has that name.</summary>
    public void TakePreviousNames(string team, IReadOnlyList<YamlScalar> names)
    {
        foreach (var previous in names)
        {
            var text = previous.Text.Trim();
            if (_teamNames.TryGetValue(text, out var other))
            {
                file.Problems.Add(
                    previous,
                    $"the team {team} was called \"{text}\" before, a name that stands on line {other.Place.Line} already and that peribolos refuses twice; "
                    + "take one out.");
                continue;
            }

            _teamNames.Add(text, YamlKey.Of(previous));
            file.Notes.Add(previous.Place, $"the team {team} was called \"{text}\" before.");
        }
    }

    private void TakeAll(IEnumerable<YamlScalar> people)
    {
        foreach (var member in people)
        {
            var handle = member.Text.Trim();
            if (!_handles.Add(handle))
            {
                file.Notes.Add(member.Place, $"{handle} stands here twice; once is enough.");
            }
            else if (file.Find(handle) is null)
            {
                file.Person(member, handle, name: null);
            }
        }
    }
}
