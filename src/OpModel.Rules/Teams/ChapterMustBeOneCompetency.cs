using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds chapters without a lead, and chapters whose members bring several competencies or are in several tribes on one day.</summary>
/// <remarks>The competency of a member is the function; members of whom it is not known are passed over.</remarks>
internal sealed class ChapterMustBeOneCompetency : Rule
{
    public const string Id = "OPM2009";

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "A chapter must have a lead, and its members one competency and one tribe", RuleSeverity.Warning, "D1.S2");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        Lazy<Tribes> tribes = new(() => Tribes.Of(graph));
        foreach (var chapter in graph.Teams.Where(team => team.Type == TeamType.Chapter))
        {
            if (!chapter.LeadersWithPlaces().Any())
            {
                yield return Broken(chapter, chapter.Origin, $"The chapter {chapter.Name} has no lead; name who develops its craft and its people.");
            }

            var competencies = AtOnce.Most(chapter.Members
                .Select(member => (Function: graph.FunctionOf(member), Days: member.Term))
                .Where(member => member.Function is not null)
                .GroupBy(member => member.Function!, member => member.Days, StringComparer.OrdinalIgnoreCase)
                .SelectMany(function => function, (function, days) => (function.Key, days)));
            if (competencies.Count > 1)
            {
                var message = $"The chapter {chapter.Name} joins {Words.And(competencies)}, and a chapter is one competency; split it, or make it a guild.";
                yield return Broken(chapter, chapter.Origin, message) with { Extent = new("competencies that it joins") { Parts = [.. competencies] } };
            }

            var joined = tribes.Value.OfMembers(chapter);
            if (joined.Count > 1)
            {
                var message = $"The members of the chapter {chapter.Name} are in the tribes {Words.And(joined)}, and a chapter stays within one; "
                    + "split it, or make it a guild.";
                yield return Broken(chapter, chapter.Origin, message) with { Extent = new("tribes that its members are in") { Parts = [.. joined] } };
            }
        }
    }
}
