using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.ArtifactOwnerMustBeOnOwingTeam>;
using static OpModel.Organization.ArtifactDefinitions;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class ArtifactOwnerMustBeOnOwingTeamTests
{
    private static readonly TeamDefinition Board = Team(TeamType.EcosystemTeam, "Board").Member("Ada Lovelace", "Shop.Founder");

    [Fact]
    public void Owner_from_elsewhere_Triggers_at_the_owner() =>
        Triggers(Board, Artifact("Values", "Grace Hopper") with { Is = KeyArtifact.CoreValues })
            .Says("Grace Hopper owns the artifact Values and is not on Board, which owes it; name an owner from there.")
            .At(Artifact("Values"), "Values: owned by Grace Hopper");

    [Theory]
    [InlineData("Ada Lovelace")]
    [InlineData("Shop.Founder")]
    [InlineData("Board")]
    public void Member_role_and_team_DoesNotTrigger(string owner) =>
        DoesNotTrigger(Board, Artifact("Values", owner) with { Is = KeyArtifact.CoreValues });

    [Fact]
    public void Organisation_without_such_a_team_DoesNotTrigger() =>
        DoesNotTrigger(Board, Artifact("Prices", "Grace Hopper") with { OwedBy = "ProductTeam" });
}
