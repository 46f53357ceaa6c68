using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.ValueStreamStepMustBeServed>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class ValueStreamStepMustBeServedTests
{
    private static readonly ValueStreamDefinition BuyOnline = ValueStream("Buy online").Step("browse").Step("pay");

    [Fact]
    public void Step_that_no_team_serves_Triggers_at_the_step() =>
        Triggers(BuyOnline, ProductTeam("Search").AlignedToStep("Buy online", "Browse"))
            .Says("No team serves the step \"pay\" of the value stream Buy online; align one to it, or leave the step out.")
            .At(BuyOnline, "Buy online: pay");

    [Fact]
    public void Step_that_is_not_there_Triggers_at_the_team()
    {
        var search = ProductTeam("Search").AlignedTo("Buy online").AlignedToStep("Buy online", "brows");

        Triggers(BuyOnline, search)
            .Says("Search serves the step \"brows\", which the value stream Buy online has not; name one of browse or pay.")
            .At(search, "Search: aligned to brows of Buy online", "Buy online");
    }

    [Fact]
    public void Team_aligned_to_the_whole_DoesNotTrigger() => DoesNotTrigger(BuyOnline, ProductTeam("Checkout").AlignedTo("Buy online"));

    [Fact]
    public void Value_stream_without_steps_DoesNotTrigger() => DoesNotTrigger(ValueStream("Buy online"));
}
