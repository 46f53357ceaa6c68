using OpModel.Generators.Tests.Driving;

namespace OpModel.Generators.Tests;

/// <summary>One collision of file names would throw away everything that is generated (CS8785).</summary>
public class HintNameTests
{
    [Fact]
    public void Types_that_differ_in_capitals_alone_have_files_of_their_own()
    {
        var run = GeneratorRun.Over(UserProject.Of("""
            using OpModel;
            [Squad("Checkout")] partial class Checkout;
            [Squad("Check-out")] partial class CheckOut;
            [Person("Ada Lovelace")] class Ada;
            """)).AssertCompiles();

        Assert.Equal(
            ["Ada.g.cs", "CheckOut-0-5.g.cs", "Checkout-0.g.cs", "OpModel.Generated.DefinitionsIn_Acme.g.cs"],
            run.Sources.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Types_of_one_name_are_told_apart_by_what_contains_them_and_by_their_arity()
    {
        var run = GeneratorRun.Over(UserProject.Of("""
            using OpModel;
            [Person("One")] class Ada;
            [Person("Two")] class Ada<T>;
            namespace Shop { [Person("Three")] class Ada; }
            class Outer { [Person("Four")] class Ada; }
            class Outer<T> { [Person("Five")] class Ada; }
            """)).AssertCompiles();

        Assert.Equal(
            ["Ada.g.cs", "Ada`1.g.cs", "OpModel.Generated.DefinitionsIn_Acme.g.cs", "Outer+Ada.g.cs", "Outer`1+Ada.g.cs", "Shop.Ada.g.cs"],
            run.Sources.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Types_of_two_kinds_that_share_a_name_until_one_is_changed_are_one()
    {
        var run = GeneratorRun.Over(UserProject.Of(
            """
            [OpModel.ValueStream("Buy online")] public sealed partial record BuyOnline { [OpModel.Person("One")] public sealed class Ada; }
            """,
            """
            [OpModel.Guild("Buyers")] public sealed partial class BuyOnline { [OpModel.Person("Two")] public sealed class Ada; }
            """));

        Assert.Equal(
            ["BuyOnline+Ada.g.cs", "BuyOnline.g.cs", "OpModel.Generated.DefinitionsIn_Acme.g.cs"],
            run.Sources.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Names_that_underscores_could_confuse_stay_apart() =>
        GeneratorRun.Over(UserProject.Of("""
            using OpModel;
            [Person("One")] class A_B;
            namespace A { [Person("Two")] class B; }
            namespace A { [Person("Three")] class _B; }
            namespace A_ { [Person("Four")] class B; }
            class A__ { [Person("Five")] class B; }
            class A__005f { [Person("Six")] class B; }
            """)).AssertCompiles();

    [Theory]
    [InlineData("Acme.Teams", "DefinitionsIn_Acme_Teams")]
    [InlineData("Acme_Teams", "DefinitionsIn_Acme__005fTeams")]
    [InlineData("Acme-Teams", "DefinitionsIn_Acme__002dTeams")]
    [InlineData("3 Teams", "DefinitionsIn_3__0020Teams")]
    [InlineData("Größe", "DefinitionsIn_Größe")]
    public void Listing_is_named_after_its_assembly(string assembly, string listing) =>
        Assert.Contains(
            $"OpModel.Generated.{listing}.g.cs",
            GeneratorRun.Over(UserProject.Named(assembly, """[OpModel.Person("Ada Lovelace")] class Ada;""")).AssertCompiles().Sources.Keys);
}
