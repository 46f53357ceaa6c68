using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.RequiredInteractionMustBeStated>;
using static OpModel.Organization.Definitions;
using static OpModel.Organization.InteractionDefinitions;

namespace OpModel.Checking;

public sealed class RequiredInteractionMustBeStatedTests
{
    private static readonly OrganizationDefinition Acme = OperatingModel("Acme");

    private static readonly TeamDefinition Checkout =
        ProductTeam("Checkout").Member("Ada Lovelace", ProductOwner).Member("Grace Hopper", ProductDesigner);

    private static readonly TeamDefinition Everybody = Checkout
        .Member("Alan Turing", ProductManager)
        .Member("Edsger Dijkstra", ProductAnalyst)
        .Member("Barbara Liskov", ProductMarketer)
        .Member("Tony Hoare", ChannelMarketer);

    [Fact]
    public void Missing_line_Triggers_at_the_organisation()
    {
        var acme = Acme.Interacts(ProductOwner, ScrumMaster);

        Triggers(acme, Checkout)
            .Says("The map of interactions has no line between product owner and product designer, although both are held; state that they interact.")
            .At(acme, "Acme");
    }

    [Fact]
    public void Each_missing_line_Triggers() =>
        Assert.Equal(
            RequiredInteraction.All.Select(RequiredInteractionMustBeStated.MessageOn),
            Check(Acme.Interacts(ProductOwner, ScrumMaster), Everybody).Select(violation => violation.Message));

    [Fact]
    public void Line_that_is_over_Triggers() =>
        Triggers(Acme.Interacts(ProductOwner, ProductDesigner, until: "2026-10-31"), Checkout);

    [Fact]
    public void Complete_model_without_a_map_Triggers() => Assert.Equal(5, CheckWith("complete_model", "true", Acme, Everybody).Count);

    [Fact]
    public void All_lines_from_either_end_DoesNotTrigger() =>
        DoesNotTrigger(
            Everybody,
            Acme.Interacts(ProductAnalyst, ProductOwner)
                .Interacts(ProductOwner, ProductMarketer)
                .Interacts(ProductManager, ProductOwner)
                .Interacts(ProductOwner, ProductDesigner)
                .Interacts(ChannelMarketer, ProductMarketer));

    [Fact]
    public void Role_that_nobody_holds_DoesNotTrigger() =>
        DoesNotTrigger(Acme.Interacts(ProductOwner, ScrumMaster), ProductTeam("Checkout").Member("Ada Lovelace", ProductOwner));

    [Fact]
    public void Organisation_without_a_map_DoesNotTrigger() => DoesNotTrigger(Acme, Everybody);

    [Fact]
    public void Teams_without_an_organisation_DoesNotTrigger() => Assert.Empty(CheckWith("complete_model", "true", Everybody));
}
