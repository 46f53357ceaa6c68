using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds guilds whose members all are in one tribe, where there are several.</summary>
/// <remarks>A guild is judged where the tribe of every member is known and it has two members at least.</remarks>
internal sealed class GuildMustCrossTribes : Rule
{
    public const string Id = "OPM2010";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "The members of a guild must not all be in one tribe", RuleSeverity.Info, "D1.S2");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        if (graph.Teams.Count(team => team.Type == TeamType.Tribe) < 2)
        {
            yield break;
        }

        var tribes = Tribes.Of(graph);
        foreach (var guild in graph.Teams.Where(team => team.Type == TeamType.Guild))
        {
            string[] people = [.. guild.Members.Select(membership => membership.Person).Distinct(StringComparer.Ordinal)];
            if (people.Length > 1 && people.All(tribes.Knows) && tribes.OfMembers(guild) is [var only])
            {
                var message = $"All members of the guild {guild.Name} are in the tribe {only}, and a guild joins people across the company; "
                    + "open it to other tribes, or make it a chapter.";
                yield return Broken(guild, guild.Origin, message);
            }
        }
    }
}
