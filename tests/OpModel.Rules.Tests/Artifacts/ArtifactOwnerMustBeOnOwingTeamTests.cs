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
    public void Role_that_is_held_elsewhere_alone_Triggers_at_the_artifact() =>
        Triggers(Board, ProductTeam("Checkout").Member("Grace Hopper", Engineer), Artifact("Values") with { Is = KeyArtifact.CoreValues, OwnerRole = Engineer })
            .Says("The role engineer owns the artifact Values, and nobody holds it on Board, which owes it; give it to one of them, or name a role from there.")
            .At(Artifact("Values"), "Values");

    [Fact]
    public void Role_that_is_held_there_too_DoesNotTrigger() => DoesNotTrigger(
        Board,
        ProductTeam("Checkout").Member("Grace Hopper", "Shop.Founder"),
        Artifact("Values", "Ada Lovelace") with { Is = KeyArtifact.CoreValues, OwnerRole = "Shop.Founder" });

    [Fact]
    public void Role_that_nobody_holds_DoesNotTrigger() =>
        DoesNotTrigger(Board, Artifact("Values") with { Is = KeyArtifact.CoreValues, OwnerRole = Engineer });

    [Fact]
    public void Person_and_role_from_elsewhere_Triggers_for_each() => Assert.Equal(
        ["Values: owned by Grace Hopper", "Values"],
        Check(
            Board,
            ProductTeam("Checkout").Member("Grace Hopper", Engineer),
            Artifact("Values", "Grace Hopper") with { Is = KeyArtifact.CoreValues, OwnerRole = Engineer })
            .Select(violation => violation.Place.ToString()));

    [Fact]
    public void Organisation_without_such_a_team_DoesNotTrigger() =>
        DoesNotTrigger(Board, Artifact("Prices", "Grace Hopper") with { OwedBy = "ProductTeam" });
}
