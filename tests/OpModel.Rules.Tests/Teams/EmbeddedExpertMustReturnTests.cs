using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.EmbeddedExpertMustReturn>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class EmbeddedExpertMustReturnTests
{
    private static readonly TeamDefinition Cloud = Team(TeamType.PlatformTeam, "Cloud");

    [Fact]
    public void Loan_without_an_end_Triggers()
    {
        var checkout = ProductTeam("Checkout").Borrows("Ada Lovelace", "Cloud", until: null);

        Triggers(Cloud, checkout)
            .Says("Ada Lovelace, lent to Checkout by Cloud, has no day of return; state the last day, so that the loan does not become a transfer.")
            .At(checkout, "Checkout: borrows Ada Lovelace");
    }

    [Fact]
    public void Loan_by_a_product_team_Triggers()
    {
        var checkout = ProductTeam("Checkout").Borrows("Ada Lovelace", "Search", until: "2026-12-31");

        Triggers(ProductTeam("Search"), checkout)
            .Says("Ada Lovelace, lent to Checkout by Search, comes from a product team, and only platform teams, infrastructure teams or enabling teams "
                + "lend experts; make it a membership, or name the team that lends.")
            .At(checkout, "Checkout: borrows Ada Lovelace", "Search");
    }

    [Fact]
    public void Loan_by_the_team_itself_Triggers() =>
        Triggers(Cloud.Borrows("Ada Lovelace", "Cloud", until: "2026-12-31"))
            .Says("Ada Lovelace, lent to Cloud by Cloud, is lent by the team itself; make it a membership, or name the team that lends.");

    [Fact]
    public void Loan_by_a_platform_team_for_a_time_DoesNotTrigger() =>
        DoesNotTrigger(Cloud, ProductTeam("Checkout").Borrows("Ada Lovelace", "Cloud", until: "2026-12-31"));

    [Fact]
    public void Membership_without_an_end_DoesNotTrigger() => DoesNotTrigger(ProductTeam("Checkout").Member("Ada Lovelace", Engineer));
}
