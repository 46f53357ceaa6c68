using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.GuildMustCrossTribes>;
using static OpModel.Organization.Definitions;
using static OpModel.Organization.TeamDefinitions;

namespace OpModel.Checking;

public sealed class GuildMustCrossTribesTests
{
    private static readonly TeamDefinition Guild = Team(TeamType.Guild, "Data").Member("Ada Lovelace", Engineer).Member("Grace Hopper", Engineer);

    private static readonly TeamDefinition Commerce = Team(TeamType.Tribe, "Commerce");

    private static readonly TeamDefinition Supply = Team(TeamType.Tribe, "Supply");

    private static readonly TeamDefinition Search =
        Team(TeamType.Squad, "Search").PartOf("Commerce").Member("Ada Lovelace", Engineer).Member("Grace Hopper", Engineer);

    [Fact]
    public void Guild_within_one_of_two_tribes_Triggers() =>
        Triggers(Guild, Commerce, Supply, Search)
            .Says("All members of the guild Data are in the tribe Commerce, and a guild joins people across the company; "
                + "open it to other tribes, or make it a chapter.")
            .At(Guild, "Data");

    [Fact]
    public void Guild_across_tribes_DoesNotTrigger() =>
        DoesNotTrigger(Guild, Commerce, Supply, Search, Team(TeamType.Squad, "Stock").PartOf("Supply").Member("Grace Hopper", Engineer));

    [Fact]
    public void Only_tribe_DoesNotTrigger() => DoesNotTrigger(Guild, Commerce, Search);

    [Fact]
    public void Member_whose_tribe_is_not_known_DoesNotTrigger() =>
        DoesNotTrigger(Guild.Member("Alan Turing", Engineer), Commerce, Supply, Search);
}
