using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.LeadBackgroundMustFitTeamType>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class LeadBackgroundMustFitTeamTypeTests
{
    private const string TeamLead = "OpModel.Roles.TeamLead";

    private static PersonDefinition Ada(Background background) => Person("Ada Lovelace") with { Background = background };

    [Fact]
    public void Business_person_who_leads_a_platform_team_Triggers()
    {
        var cloud = Team(TeamType.PlatformTeam, "Cloud").LedBy("Ada Lovelace");

        Triggers(Ada(Background.Business), cloud)
            .Says("Ada Lovelace leads the platform team Cloud and has no technical background; "
                + "have somebody lead it who has, or state a technical background where there is one.")
            .At(cloud, "Cloud: led by Ada Lovelace", "Ada Lovelace");
    }

    [Theory]
    [InlineData("ProductTeam", Background.Technical)]
    [InlineData("PlatformTeam", Background.Business)]
    [InlineData("InfrastructureTeam", Background.Business)]
    public void Team_lead_among_the_members_Triggers(string type, Background background) =>
        Triggers(Ada(background), Team(TeamType.Find(type)!, "X").Member("Ada Lovelace", TeamLead));

    [Theory]
    [InlineData("ProductTeam", Background.Business)]
    [InlineData("ProductTeam", Background.Business | Background.Technical)]
    [InlineData("PlatformTeam", Background.Technical)]
    [InlineData("InfrastructureTeam", Background.Infrastructure)]
    [InlineData("Squad", Background.Technical)]
    [InlineData("PlatformTeam", Background.None)]
    public void Background_that_fits_or_is_not_stated_DoesNotTrigger(string type, Background background) =>
        DoesNotTrigger(Ada(background), Team(TeamType.Find(type)!, "X").LedBy("Ada Lovelace"));

    [Fact]
    public void Team_lead_beside_a_stated_lead_DoesNotTrigger() =>
        DoesNotTrigger(Ada(Background.Business), Team(TeamType.PlatformTeam, "Cloud").LedBy("Grace Hopper").Member("Ada Lovelace", TeamLead));
}
