using OpModel.Generators.Tests.Driving;

namespace OpModel.Generators.Tests;

/// <summary>The ways in which a definition can be declared.</summary>
public class DeclarationTests
{
    [Theory]
    [InlineData("[ProductTeam(\"Checkout\")] partial class Checkout;", "Checkout")]
    [InlineData("namespace Shop.Teams; [ProductTeam(\"Checkout\")] partial class Checkout;", "Shop.Teams.Checkout")]
    [InlineData("namespace Shop { namespace Teams { [ProductTeam(\"Checkout\")] partial class Checkout { } } }", "Shop.Teams.Checkout")]
    [InlineData("[ProductTeam(\"Checkout\")] public sealed partial record Checkout;", "Checkout")]
    [InlineData("[ProductTeam(\"Checkout\")] public abstract partial record class Checkout(int Size);", "Checkout")]
    [InlineData("public static partial class Shop { [ProductTeam(\"Checkout\")] public partial class Checkout; }", "Shop+Checkout")]
    [InlineData("partial class Shop { [ProductTeam(\"Checkout\")] private partial class Checkout; }", "Shop+Checkout")]
    [InlineData("partial struct Shop { [ProductTeam(\"Checkout\")] public partial class Checkout; }", "Shop+Checkout")]
    [InlineData("partial record struct Shop { [ProductTeam(\"Checkout\")] public partial class Checkout; }", "Shop+Checkout")]
    [InlineData("partial record Shop { [ProductTeam(\"Checkout\")] public partial class Checkout; }", "Shop+Checkout")]
    [InlineData("partial interface IShop { [ProductTeam(\"Checkout\")] partial class Checkout; }", "IShop+Checkout")]
    [InlineData("namespace @namespace.@class; [ProductTeam(\"Checkout\")] partial class @event;", "namespace.class.event")]
    [InlineData("[ProductTeam(\"Checkout\")] partial class @record;", "record")]
    [InlineData("namespace Größe.Москва; [ProductTeam(\"Checkout\")] partial class Käse;", "Größe.Москва.Käse")]
    [InlineData("namespace Acme.OpModel; [ProductTeam(\"Checkout\")] partial class System;", "Acme.OpModel.System")]
    [InlineData("[ProductTeam(\"Checkout\")] partial class Checkout { string Definition => \"mine\"; }", "Checkout")]
    [InlineData("[ProductTeam(\"Checkout\")] partial class Checkout : ITeam;", "Checkout")]
    [InlineData("[System.Obsolete] [ProductTeam(\"Checkout\")] partial class Checkout;", "Checkout")]
    [InlineData("[ProductTeam(\"Checkout\")] partial class Definitions;", "Definitions")]
    [InlineData("[ProductTeam(\"Checkout\")] partial class Team_Checkout;", "Team_Checkout")]
    public void Team_is_completed_where_it_stands(string declaration, string key)
    {
        // A using directive may not follow a namespace of the whole file, so it comes from another file.
        var run = GeneratorRun.Over(UserProject.Of("global using OpModel;", declaration)).AssertCompiles();

        var file = run.Sources[$"{key}.g.cs"];
        Assert.Contains(": global::OpModel.ITeam", file, StringComparison.Ordinal);
        Assert.Contains($"Key = \"{key}\",", file, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[ProductTeam(\"Checkout\")] class Checkout;")]
    [InlineData("class Shop { [ProductTeam(\"Checkout\")] partial class Checkout; }")]
    [InlineData("[ProductTeam(\"Checkout\")] static partial class Checkout;")]
    [InlineData("[ProductTeam(\"Checkout\")] partial struct Checkout;")]
    [InlineData("[ProductTeam(\"Checkout\")] partial record struct Checkout;")]
    [InlineData("[ProductTeam(\"Checkout\")] partial interface Checkout;")]
    [InlineData("[ProductTeam(\"Checkout\")] enum Checkout;")]
    [InlineData("[ProductTeam(\"Checkout\")] partial class Checkout<T>;")]
    [InlineData("partial class Shop<T> { [ProductTeam(\"Checkout\")] partial class Checkout; }")]
    [InlineData("[ProductTeam(\"Checkout\")] file partial class Checkout;")]
    [InlineData("[OperatingModel(\"Acme\", Currency = \"EUR\")] static class Acme;")]
    [InlineData("[OperatingModel(\"Acme\", Currency = \"EUR\")] file static partial class Acme;")]
    [InlineData("[OperatingModel(\"Acme\", Currency = \"EUR\")] static partial class Acme<T>;")]
    public void Type_that_can_have_no_part_is_listed_and_left_as_it_is(string declaration)
    {
        var run = GeneratorRun.Over(UserProject.Of("global using OpModel;", declaration)).AssertCompiles();

        Assert.Equal(2, run.Sources.Count);
        Assert.All(run.Sources.Values, source => Assert.StartsWith("\nnamespace OpModel.Generated", AfterHeader(source), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("class Shop { [ProductTeam(\"Checkout\")] void Checkout() { } }")]
    [InlineData("class Shop { [ProductTeam(\"Checkout\")] int checkout = 1; public int Checkout => checkout; }")]
    [InlineData("[ConflictsWith<ProductOwner>] class Nobody;")]
    [InlineData("class PersonAttribute(string name) : System.Attribute { public string Name => name; } [global::Person(\"Ada\")] class Ada;")]
    [InlineData("[Member<Ada, ProductOwner>] partial class Checkout; class Ada;")]
    [InlineData("namespace ; [ProductTeam(\"Checkout\")] partial class Checkout;")]
    [InlineData("namespace Shop. { [ProductTeam(\"Checkout\")] partial class Checkout; }")]
    [InlineData("[ProductTeam(\"Checkout\")] partial class;")]
    public void What_states_no_definition_gains_nothing(string declaration) =>
        Assert.Empty(GeneratorRun.Over(UserProject.Of("global using OpModel; global using OpModel.Roles;", declaration)).Sources);

    [Fact]
    public void Names_keep_every_character()
    {
        const string Name = "\"Buy\" \\ {online}\r\n\t\u2028 <b>&amp;</b> */ 購買 \U0001F6D2 \0";
        var literal = Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(Name, quote: true);
        var run = GeneratorRun.Over(UserProject.Of($$"""
            using OpModel;
            [OperatingModel("Acme", Currency = "EUR")] public static partial class Acme;
            [ValueStream({{literal}})] public sealed class BuyOnline;
            """)).AssertCompiles();

        using var program = new RunningProgram(run.Compilation);
        Assert.Equal(Name, Assert.Single(program.Model("Acme", "Acme").ValueStreams).Name);
    }

    [Fact]
    public void Type_with_two_definitions_is_read_by_the_first()
    {
        var run = GeneratorRun.Over(UserProject.Of("""
            using OpModel;
            [Squad("Checkout")] [Tribe("Checkout tribe")] partial class Checkout;
            [Person("Ada Lovelace")] [ValueStream("Buy online")] class Ada;
            """)).AssertCompiles();

        Assert.Equal(3, run.Sources.Count);
        Assert.Contains("TeamType.Squad", run.Sources["Checkout.g.cs"], StringComparison.Ordinal);
        Assert.Contains("Person_Ada", run.Sources["Ada.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Type_that_two_parts_define_is_written_once()
    {
        var run = GeneratorRun.Over(UserProject.Of(
            "[OpModel.Squad(\"Checkout\")] partial class Checkout;",
            "[OpModel.Squad(\"Checkout again\")] partial class Checkout;"));

        Assert.Equal("CS0579", Assert.Single(run.Compilation.GetDiagnostics()).Id);
        Assert.Equal(2, run.Sources.Count);
    }

    [Fact]
    public void Role_gathers_the_conflicts_of_all_its_parts()
    {
        var run = GeneratorRun.Over(UserProject.Of(
            "global using OpModel; global using OpModel.Roles;",
            "[ConflictsWith<ProductOwner>] sealed partial class DataSteward : Role;",
            "[ConflictsWith<Engineer>] sealed partial class DataSteward;")).AssertCompiles();

        Assert.Equal(2, run.Sources.Count);
        Assert.Contains("ProductOwner", run.Sources["DataSteward.g.cs"], StringComparison.Ordinal);
        Assert.Contains("Engineer", run.Sources["DataSteward.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Attribute_by_an_alias_counts() =>
        Assert.Contains("Checkout.g.cs", GeneratorRun.Over(UserProject.Of("""
            using Crew = OpModel.SquadAttribute;
            [Crew("Checkout")] partial class Checkout;
            """)).AssertCompiles().Sources.Keys);

    private static string AfterHeader(string source) =>
        source.Split("#nullable enable\n")[1] is var rest && rest.StartsWith("\n[assembly:", StringComparison.Ordinal)
            ? rest[rest.IndexOf("\n\n", StringComparison.Ordinal)..][1..]
            : rest;
}
