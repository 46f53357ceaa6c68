using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.InteractionMustBeAssessed>;
using static OpModel.Organization.Definitions;
using static OpModel.Organization.InteractionDefinitions;

namespace OpModel.Checking;

/// <summary>Judged on 2026-11-01; 180 days before that is 2026-05-05.</summary>
public sealed class InteractionMustBeAssessedTests
{
    private static readonly OrganizationDefinition Acme = OperatingModel("Acme");

    [Fact]
    public void Weak_interaction_of_roles_Triggers_at_its_statement() =>
        Triggers(Acme.Interacts(ProductOwner, ProductMarketer, Assessment.Weak, "2026-10-15"))
            .Says("The interaction of product owner and product marketer was assessed as weak on 2026-10-15; "
                + "agree on what each needs of the other, and assess it again.")
            .At(Acme, "product owner with product marketer");

    [Fact]
    public void Weak_interaction_of_teams_Triggers_although_no_date_is_stated()
    {
        var checkout = ProductTeam("Checkout").Interacts("Payments", assessment: Assessment.Weak);

        Triggers(checkout, InternalProductTeam("Payments"))
            .Says("The interaction of Checkout and Payments was assessed as weak; agree on what each needs of the other, and assess it again.")
            .At(checkout, "Checkout: Collaboration with Payments");
    }

    [Fact]
    public void Assessment_older_than_the_limit_Triggers() =>
        Triggers(Acme.Interacts(ProductOwner, ProductMarketer, Assessment.Strong, "2026-05-04"))
            .Says("The interaction of product owner and product marketer was assessed last on 2026-05-04, more than 180 days ago; assess it again.");

    [Fact]
    public void Assessment_as_old_as_the_limit_DoesNotTrigger() =>
        DoesNotTrigger(Acme.Interacts(ProductOwner, ProductMarketer, Assessment.Fair, "2026-05-05"));

    [Fact]
    public void Limit_of_the_project_is_taken()
    {
        var assessed = Acme.Interacts(ProductOwner, ProductMarketer, Assessment.Fair, "2026-10-01");

        Assert.Single(CheckWith("max_assessment_age_days", "30", assessed));
        Assert.Empty(CheckWith("max_assessment_age_days", "31", assessed));
    }

    [Fact]
    public void Interaction_never_assessed_Triggers_where_another_one_is() =>
        Triggers(
                Acme.Interacts(ProductOwner, ProductMarketer),
                ProductTeam("Checkout").Interacts("Payments", assessment: Assessment.Strong, assessedOn: "2026-10-15"))
            .Says("The interaction of product owner and product marketer was never assessed; state how well it works, and when that was assessed.");

    [Fact]
    public void Interaction_never_assessed_Triggers_where_the_model_is_complete() =>
        Assert.Single(CheckWith("complete_model", "true", Acme.Interacts(ProductOwner, ProductMarketer)));

    [Fact]
    public void Interactions_of_which_none_is_assessed_DoesNotTrigger() =>
        DoesNotTrigger(Acme.Interacts(ProductOwner, ProductMarketer), ProductTeam("Checkout").Interacts("Payments"));

    [Theory]
    [InlineData("2026-05-04", 1)]
    [InlineData("2026-05-05", 0)]
    public void Interaction_never_assessed_is_given_the_limit_from_its_first_day(string from, int violations) =>
        Assert.Equal(violations, CheckWith("complete_model", "true", Acme.Interacts(ProductOwner, ProductMarketer, from: from)).Count);

    [Fact]
    public void Interaction_that_is_over_or_to_come_DoesNotTrigger() =>
        DoesNotTrigger(Acme
            .Interacts(ProductOwner, ProductMarketer, Assessment.Weak, until: "2026-10-31")
            .Interacts(ProductOwner, ProductManager, Assessment.Weak, from: "2026-11-02"));

    [Fact]
    public void Good_assessment_without_a_date_DoesNotTrigger() =>
        DoesNotTrigger(Acme.Interacts(ProductOwner, ProductMarketer, Assessment.Strong));
}
