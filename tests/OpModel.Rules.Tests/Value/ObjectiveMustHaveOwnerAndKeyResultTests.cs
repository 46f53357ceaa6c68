using static OpModel.Checking.RuleTest<OpModel.Checking.ObjectiveMustHaveOwnerAndKeyResult>;
using static OpModel.Organization.ValueDefinitions;

namespace OpModel.Checking;

public sealed class ObjectiveMustHaveOwnerAndKeyResultTests
{
    [Fact]
    public void Objective_without_owner_Triggers()
    {
        var objective = Objective("Delight buyers").KeyResult("NPS from 30 to 45");

        Triggers(objective)
            .Says("The objective Delight buyers has no owner; state who answers for it.")
            .At(objective, "Delight buyers");
    }

    [Fact]
    public void Objective_without_key_result_Triggers() =>
        Triggers(Objective("Delight buyers").OwnedBy("Ada Lovelace"))
            .Says("The objective Delight buyers has no key result; state what shows that it is reached.");

    [Fact]
    public void Objective_with_neither_Triggers_once() =>
        Triggers(Objective("Delight buyers")).Says(
            "The objective Delight buyers has no owner and no key result; state who answers for it and what shows that it is reached.");

    [Fact]
    public void Objective_with_both_DoesNotTrigger() =>
        DoesNotTrigger(Objective("Delight buyers").OwnedBy("Ada Lovelace").KeyResult("NPS from 30 to 45"));
}
