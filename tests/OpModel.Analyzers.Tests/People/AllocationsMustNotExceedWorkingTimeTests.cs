using OpModel.Compiling;

namespace OpModel.People;

public sealed class AllocationsMustNotExceedWorkingTimeTests
{
    private static readonly AnalyzerRun Rule = new("OPM1004");

    [Fact]
    public Task More_than_all_of_the_time_Triggers_at_the_person() => Rule.Triggers(
        """
        [Person("Alan Turing")] public sealed partial class {|#0:Alan|};

        [Squad("Checkout")]
        [{|#1:Member<Alan, ProductOwner>(Allocation = 60, From = "2026-01-01", Until = "2026-06-30")|}]
        public sealed partial class Checkout;

        [Squad("Search")]
        [{|#2:Member<Alan, Engineer>(Allocation = 50, From = "2026-03-01")|}]
        public sealed partial class Search;
        """,
        "Alan Turing is allocated 110 % from 2026-03-01 to 2026-06-30: Checkout 60 %, Search 50 %; "
            + "lower an allocation or move its dates so that they add up to 100 % at most.",
        alsoAt: 2);

    [Fact]
    public Task All_of_the_time_DoesNotTrigger() => Rule.DoesNotTrigger(
        """
        [Squad("Checkout")]
        [Member<Ada, ProductOwner>(Allocation = 60)]
        [Member<Ada, Engineer>(Allocation = 40)]
        [Member<Ada, TeamLead>]
        public sealed partial class Checkout;
        """);
}
