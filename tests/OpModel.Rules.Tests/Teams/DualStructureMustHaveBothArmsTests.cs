using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.DualStructureMustHaveBothArms>;
using static OpModel.Organization.Definitions;
using static OpModel.Organization.TeamDefinitions;

namespace OpModel.Checking;

public sealed class DualStructureMustHaveBothArmsTests
{
    private static readonly OrganizationDefinition Acme = OperatingModel("Acme") with { Structure = OrganizationStructure.Dual };

    private static TeamDefinition Explores(string name) => ProductTeam(name) with { Arms = DualArm.Explore };

    private static TeamDefinition Exploits(string name) => ProductTeam(name) with { Arms = DualArm.Exploit };

    [Fact]
    public void No_arm_at_all_Triggers() =>
        Triggers(Acme, ProductTeam("Checkout"))
            .Says("Acme has a dual structure, and no team states which arm it belongs to; say of the teams which of them explore and which exploit.")
            .At(Acme, "Acme");

    [Fact]
    public void One_arm_Triggers_although_no_structure_is_stated() =>
        Triggers(OperatingModel("Acme"), Explores("Lab"))
            .Says("Acme has a dual structure, and no team exploits what exists; say of the teams which of them explore and which exploit.");

    [Fact]
    public void Team_in_both_Triggers_and_its_parts_do_not()
    {
        var both = ProductTeam("Checkout") with { Arms = DualArm.Explore | DualArm.Exploit };

        Triggers(Acme, both, Explores("Lab").PartOf("Checkout"))
            .Says("The product team Checkout is in the explore arm and in the exploit arm, and what exists always wins over what is new; leave it in one of them.")
            .At(both, "Checkout");
    }

    [Fact]
    public void Team_in_the_other_arm_than_the_team_around_it_Triggers() => Triggers(Acme, Exploits("Core"), Explores("Lab").PartOf("Core"));

    [Fact]
    public void Both_arms_DoesNotTrigger() => DoesNotTrigger(Acme, Exploits("Core"), Explores("Lab"), ProductTeam("Checkout").PartOf("Core"));

    [Fact]
    public void Other_structure_DoesNotTrigger() => DoesNotTrigger(OperatingModel("Acme"), ProductTeam("Checkout"));

    [Fact]
    public void One_arm_after_the_other_DoesNotTrigger() =>
        DoesNotTrigger(Acme, Exploits("Core"), Explores("New"), ProductTeam("Lab").PartOf("New", until: "2026-06-30").PartOf("Core", from: "2026-07-01"));
}
