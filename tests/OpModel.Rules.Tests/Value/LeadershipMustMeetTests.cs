using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.LeadershipMustMeet>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class LeadershipMustMeetTests
{
    private static TeamDefinition Board(params Rhythm[] rhythms) => Team(TeamType.EcosystemTeam, "Board") with
    {
        Cadences = [.. rhythms.Select(rhythm => new Cadence { Name = "meeting", Rhythm = rhythm })],
    };

    [Fact]
    public void Missing_rhythm_Triggers() =>
        Triggers(Board(Rhythm.Weekly, Rhythm.Yearly))
            .Says("The ecosystem team Board has no quarterly cadence; let it walk the roadmap together every week and plan it every quarter.")
            .At(Board(), "Board");

    [Fact]
    public void Complete_model_Triggers() =>
        Assert.Single(CheckWith("complete_model", "true", Board()))
            .Says("The ecosystem team Board has no weekly or quarterly cadence; let it walk the roadmap together every week and plan it every quarter.");

    [Fact]
    public void Both_rhythms_DoesNotTrigger() => DoesNotTrigger(Board(Rhythm.Quarterly, Rhythm.Weekly));

    [Fact]
    public void Model_without_cadences_DoesNotTrigger() => DoesNotTrigger(Board(), ProductTeam("Checkout"));
}
