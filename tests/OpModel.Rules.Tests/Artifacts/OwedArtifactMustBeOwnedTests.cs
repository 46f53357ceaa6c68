using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.OwedArtifactMustBeOwned>;
using static OpModel.Organization.ArtifactDefinitions;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class OwedArtifactMustBeOwnedTests
{
    private static readonly TeamDefinition Board = Team(TeamType.EcosystemTeam, "Board");

    [Fact]
    public void Artifact_without_an_owner_Triggers() =>
        Triggers(Artifact("Price list") with { OwedBy = "ProductTeam" })
            .Says("Nobody owns the artifact Price list, which a product team owes; name its owner.")
            .At(Artifact("Price list"), "Price list");

    [Fact]
    public void Role_that_nobody_holds_as_owner_Triggers() =>
        Triggers(Artifact("Price list") with { OwedBy = "ProductTeam", OwnerRole = ProductOwner })
            .Says("Nobody owns the artifact Price list, which a product team owes, since its owner is the role product owner, which nobody holds; "
                + "give somebody the role, or name another owner.")
            .At(Artifact("Price list"), "Price list");

    [Fact]
    public void Role_that_somebody_holds_as_owner_DoesNotTrigger() => DoesNotTrigger(
        ProductTeam("Checkout").Member("Ada Lovelace", ProductOwner),
        Artifact("Price list") with { OwedBy = "ProductTeam", OwnerRole = ProductOwner });

    [Fact]
    public void Person_as_owner_beside_a_role_that_nobody_holds_DoesNotTrigger() =>
        DoesNotTrigger(Artifact("Price list", "Ada Lovelace") with { OwedBy = "ProductTeam", OwnerRole = ProductOwner });

    [Fact]
    public void Key_artifacts_that_are_missing_Triggers_once_at_the_ecosystem_team() =>
        Assert.StartsWith(
            "The ecosystem team Board owes what is not written down: core values, ecosystem strategy, ",
            Triggers(Board, Artifact("Vision", "Ada Lovelace") with { Is = "Ecosystem vision" }).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Complete_model_Triggers() => Assert.Single(CheckWith("complete_model", "true", Board));

    [Fact]
    public void Artifact_that_nobody_owes_DoesNotTrigger() => DoesNotTrigger(Board, Artifact("Price list"));
}
