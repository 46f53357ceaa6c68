using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.ProductMustNotBypassProductMarketing>;
using static OpModel.Organization.Definitions;
using static OpModel.Organization.InteractionDefinitions;

namespace OpModel.Checking;

public sealed class ProductMustNotBypassProductMarketingTests
{
    private static readonly OrganizationDefinition Acme = OperatingModel("Acme");

    private static readonly TeamDefinition Marketing = Team(TeamType.EnablingTeam, "Marketing").Member("Ada Lovelace", ProductMarketer);

    [Fact]
    public void Product_owner_with_channel_marketer_Triggers_at_the_interaction()
    {
        var acme = Acme.Interacts(ProductOwner, ProductMarketer).Interacts(ProductOwner, ChannelMarketer);

        Triggers(acme, Marketing)
            .Says("The product owner and the channel marketer talk past product marketing; let both of them interact with the product marketer instead.")
            .At(acme, "product owner with channel marketer");
    }

    [Theory]
    [InlineData(ProductOwner)]
    [InlineData(ProductManager)]
    [InlineData(ProductAnalyst)]
    [InlineData(ProductDesigner)]
    public void Each_product_role_from_either_end_Triggers(string role)
    {
        Triggers(Acme.Interacts(ChannelMarketer, role), Marketing);
        Triggers(Acme.Interacts(role, ChannelMarketer), Marketing);
    }

    [Fact]
    public void Product_marketer_between_them_DoesNotTrigger() =>
        DoesNotTrigger(Acme.Interacts(ProductOwner, ProductMarketer).Interacts(ProductMarketer, ChannelMarketer), Marketing);

    [Fact]
    public void Organisation_without_a_product_marketer_DoesNotTrigger() => DoesNotTrigger(Acme.Interacts(ProductOwner, ChannelMarketer));

    [Fact]
    public void Interaction_that_is_over_DoesNotTrigger() =>
        DoesNotTrigger(Acme.Interacts(ProductOwner, ChannelMarketer, until: "2026-10-31"), Marketing);

    [Fact]
    public void Engineer_with_channel_marketer_DoesNotTrigger() => DoesNotTrigger(Acme.Interacts(Engineer, ChannelMarketer), Marketing);
}
