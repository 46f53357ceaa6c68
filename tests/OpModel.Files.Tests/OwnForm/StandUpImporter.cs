using OpModel.Files.Yaml;
using OpModel.Organization;

namespace OpModel.Files.OwnForm;

/// <summary>A made-up form: lines such as <c>Checkout: Ada Lovelace, Grace Hopper</c> that define squads, led by the first of their people, whom other files define.</summary>
/// <remarks>It uses what is public, and nothing else.</remarks>
public sealed class StandUpImporter : IOrganizationImporter
{
    public string Form => "stand-up";

    public bool Recognizes(OrganizationText file) => file.Text.StartsWith("stand-up\n", StringComparison.Ordinal);

    public IOrganizationSource Parse(OrganizationText file, Func<string, OrganizationText?> find) => new StandUp(file);

    private sealed class StandUp : IOrganizationSource
    {
        private readonly OrganizationText _file;
        private readonly List<(ElementName Name, int Start, string People)> _squads = [];

        public StandUp(OrganizationText file)
        {
            _file = file;
            var start = file.Text.IndexOf('\n', StringComparison.Ordinal) + 1;
            foreach (var line in file.Text[start..].Split('\n'))
            {
                if (line.Split(": ") is [var name, var people])
                {
                    _squads.Add((new(typeof(TeamDefinition), $"StandUp.{name}", name, Identifier.FromName(name)), start, people));
                }

                start += line.Length + 1;
            }
        }

        public string Path => _file.Path;

        public IReadOnlyList<ElementName> Elements => [.. _squads.Select(squad => squad.Name)];

        public FileReading Read(ElementNames names)
        {
            List<FileProblem> problems = [];
            return new([.. _squads.Select(squad => Squad(squad.Name, squad.Start, squad.People, names, problems))], problems);
        }

        private TeamDefinition Squad(ElementName name, int start, string people, ElementNames names, List<FileProblem> problems)
        {
            List<Membership> members = [];
            var at = start + name.Name.Length + 2;
            foreach (var person in people.Split(", "))
            {
                var place = _file.PlaceOf(at, person.Length);
                at += person.Length + 2;
                if (names.Find(person, [typeof(PersonDefinition)]) is [var found])
                {
                    members.Add(new() { Person = found.Key, Role = "OpModel.Roles.Engineer", Origin = new FileOrigin(Path, place) });
                }
                else
                {
                    problems.Add(new(place, $"there is no person \"{person}\"; {YamlProblems.Mend(person, names.Known([typeof(PersonDefinition)]))}"));
                }
            }

            return new()
            {
                Key = name.Key,
                Name = name.Name,
                Type = TeamType.Squad,
                Members = new([.. members]),
                Leads = new([.. members.Take(1).Select(member => new Leadership { Person = member.Person, Origin = member.Origin })]),
                Origin = new FileOrigin(Path, _file.PlaceOf(start, name.Name.Length)),
            };
        }
    }
}
