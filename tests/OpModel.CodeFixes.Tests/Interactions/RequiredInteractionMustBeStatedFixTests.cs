using static OpModel.Compiling.CodeFixRun<OpModel.CodeFixes.RequiredInteractionMustBeStatedFix>;

namespace OpModel.Interactions;

public sealed class RequiredInteractionMustBeStatedFixTests
{
    private const string Team = """


        [Squad("Checkout"), Member<Ada, ProductOwner>, Member<Grace, ProductDesigner>, Member<Grace, ProductAnalyst>]
        public sealed partial class Checkout;
        """;

    [Fact]
    public Task Interaction_goes_behind_the_others_on_a_line_of_its_own() => Fixes(
        """
        [OperatingModel("Acme", Currency = "EUR")]
        [RolesInteract<ProductAnalyst, ProductOwner>] // weekly
        public static partial class {|OPM3001:Acme|};
        """ + Team,
        """
        [OperatingModel("Acme", Currency = "EUR")]
        [RolesInteract<ProductAnalyst, ProductOwner>] // weekly
        [RolesInteract<ProductOwner, ProductDesigner>]
        public static partial class Acme;
        """ + Team,
        "State that product owner and product designer interact");

    [Fact]
    public Task All_at_once_are_stated_in_the_order_of_the_rule() => Fixes(
        """
        [OperatingModel("Acme", Currency = "EUR"),
         RolesInteract<Engineer, ProductOwner>]
        public static partial class {|OPM3001:{|OPM3001:Acme|}|};
        """ + Team,
        """
        [OperatingModel("Acme", Currency = "EUR"),
         RolesInteract<Engineer, ProductOwner>]
        [RolesInteract<ProductOwner, ProductAnalyst>]
        [RolesInteract<ProductOwner, ProductDesigner>]
        public static partial class Acme;
        """ + Team);

    [Fact]
    public Task Interaction_stays_on_the_line_of_the_class() => Fixes(
        """[OperatingModel("Acme", Currency = "EUR")] [RolesInteract<ProductAnalyst, ProductOwner>] public static partial class {|OPM3001:Acme|};""" + Team,
        """[OperatingModel("Acme", Currency = "EUR")] [RolesInteract<ProductAnalyst, ProductOwner>] [RolesInteract<ProductOwner, ProductDesigner>] public static partial class Acme;""" + Team);

    [Fact]
    public Task Names_are_qualified_where_another_type_hides_them() => Fixes(
        """
        namespace Shop
        {
            public sealed class ProductDesigner;

            [OperatingModel("Acme", Currency = "EUR")]
            [RolesInteract<ProductAnalyst, ProductOwner>]
            public static partial class {|OPM3001:Acme|};

            [Squad("Checkout"), Member<Ada, ProductOwner>, Member<Grace, OpModel.Roles.ProductDesigner>]
            public sealed partial class Checkout;
        }
        """,
        """
        namespace Shop
        {
            public sealed class ProductDesigner;

            [OperatingModel("Acme", Currency = "EUR")]
            [RolesInteract<ProductAnalyst, ProductOwner>]
            [RolesInteract<ProductOwner, OpModel.Roles.ProductDesigner>]
            public static partial class Acme;

            [Squad("Checkout"), Member<Ada, ProductOwner>, Member<Grace, OpModel.Roles.ProductDesigner>]
            public sealed partial class Checkout;
        }
        """);

    [Fact]
    public void Fix_is_for_its_rule_alone() =>
        Assert.Equal("OPM3001", Assert.Single(new CodeFixes.RequiredInteractionMustBeStatedFix().FixableDiagnosticIds));
}
