using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.ArtifactMustBeReviewed>;
using static OpModel.Organization.ArtifactDefinitions;

namespace OpModel.Checking;

public sealed class ArtifactMustBeReviewedTests
{
    [Fact]
    public void Review_that_is_overdue_Triggers() =>
        Triggers(Artifact("Values") with { ReviewBy = IsoDate.Parse("2026-10-31") })
            .Says("The artifact Values was to be reviewed by 2026-10-31; review it, and state the next date.")
            .At(Artifact("Values"), "Values");

    [Fact]
    public void Review_on_its_last_day_DoesNotTrigger() =>
        DoesNotTrigger(Artifact("Values") with { ReviewBy = IsoDate.Parse("2026-11-01") }, Artifact("Vision"));
}
