using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpModel.Generators.Tests.Driving;

namespace OpModel.Generators.Tests;

/// <summary>Definitions of referenced projects belong to the model.</summary>
public class ReferencedProjectTests
{
    private const string Organization = """[OpModel.OperatingModel("Acme", Currency = "EUR")] public static partial class Acme;""";

    private static readonly CSharpCompilation People = Generated(UserProject.Named("Acme.People", """
        [OpModel.Person("Ada Lovelace")] internal sealed class Ada;
        [OpModel.Person("Grace Hopper")] public sealed class Grace;
        """));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Definitions_of_a_reference_are_in_the_model_internal_ones_too(bool fromImage)
    {
        var acme = Generated(UserProject.Named("Acme", Organization).AddReferences(Reference(People, fromImage)));

        using var program = new RunningProgram(People, acme);
        Assert.Equal(["Ada Lovelace", "Grace Hopper"], program.Model("Acme", "Acme").People.Select(person => person.Name));
    }

    /// <summary>The library's are forms to fill in; as elements of the organisation they would have to be owned, too.</summary>
    [Fact]
    public void Artifacts_of_the_library_are_in_no_organisation()
    {
        var acme = Generated(UserProject.Named(
            "Acme", Organization + """[OpModel.Artifact("Price list", OwedBy = typeof(OpModel.ProductTeamAttribute))] public sealed class PriceList;"""));

        using var program = new RunningProgram(acme);
        Assert.Equal(
            ["Price list"],
            program.Model("Acme", "Acme").Check().Where(violation => violation.Rule.Id == "OPM6001").Select(violation => violation.Element.Name));
    }

    [Fact]
    public void Assembly_that_two_references_bring_counts_once()
    {
        var checkout = Generated(UserProject.Named("Acme.Checkout", Team("Checkout")).AddReferences(People.ToMetadataReference()));
        var payments = Generated(UserProject.Named("Acme.Payments", Team("Payments")).AddReferences(People.ToMetadataReference()));
        var acme = Generated(UserProject.Named("Acme", Organization).AddReferences(
            People.ToMetadataReference(), checkout.ToMetadataReference(), payments.ToMetadataReference()));

        using var program = new RunningProgram(People, checkout, payments, acme);
        var model = program.Model("Acme", "Acme");
        Assert.Equal(["Ada Lovelace", "Grace Hopper"], model.People.Select(person => person.Name));
        Assert.Equal(["Checkout", "Payments"], model.Teams.Select(team => team.Name));
        Assert.All(model.Teams, team => Assert.Equal("Grace Hopper", Assert.Single(team.Members).Person.Name));
    }

    [Fact]
    public void Reference_that_only_a_reference_has_is_reached_through_it()
    {
        var checkout = Generated(UserProject.Named("Acme.Checkout", Team("Checkout")).AddReferences(People.ToMetadataReference()));
        var acme = Generated(UserProject.Named("Acme", Organization).AddReferences(Reference(checkout, fromImage: true)));

        using var program = new RunningProgram(People, checkout, acme);
        Assert.Equal(2, program.Model("Acme", "Acme").People.Count);
    }

    [Fact]
    public void Reference_under_an_extern_alias_is_reached_by_it()
    {
        var acme = Generated(UserProject.Named("Acme", Organization).AddReferences(People.ToMetadataReference(aliases: ["people"])));

        using var program = new RunningProgram(People, acme);
        Assert.Equal(2, program.Model("Acme", "Acme").People.Count);
    }

    [Fact]
    public void Model_of_a_referenced_project_holds_that_project_and_ours_holds_both()
    {
        var group = Generated(UserProject.Named("Group", """
            [OpModel.OperatingModel("Group", Currency = "USD")] public static partial class Group;
            [OpModel.Person("Grace Hopper")] public sealed class Grace;
            """));
        var acme = Generated(UserProject.Named("Acme", Organization, """[OpModel.Person("Ada Lovelace")] sealed class Ada;""")
            .AddReferences(group.ToMetadataReference()));

        using var program = new RunningProgram(group, acme);
        Assert.Equal(["Grace Hopper"], program.Model("Group", "Group").People.Select(person => person.Name));
        Assert.Equal(["Ada Lovelace", "Grace Hopper"], program.Model("Acme", "Acme").People.Select(person => person.Name));
    }

    [Fact]
    public void New_definition_in_a_reference_writes_nothing_here()
    {
        var acme = UserProject.Named("Acme", Organization);
        var first = GeneratorRun.Over(acme.AddReferences(People.ToMetadataReference()));
        var morePeople = Generated(UserProject.Named("Acme.People", """[OpModel.Person("Alan Turing")] public sealed class Alan;"""));

        first.Again(acme.AddReferences(morePeople.ToMetadataReference())).AssertNothingChanged();
    }

    [Fact]
    public void New_reference_writes_the_listing_alone()
    {
        var acme = UserProject.Named("Acme", Organization);
        var first = GeneratorRun.Over(acme);

        var second = first.Again(acme.AddReferences(People.ToMetadataReference()));

        Assert.Equal(["OpModel.Generated.DefinitionsIn_Acme.g.cs"], second.FilesWrittenAfter(first));
    }

    private static CSharpCompilation Generated(CSharpCompilation project) => GeneratorRun.Over(project).AssertCompiles().Compilation;

    private static MetadataReference Reference(CSharpCompilation project, bool fromImage) =>
        fromImage ? MetadataReference.CreateFromImage(RunningProgram.Image(project)) : project.ToMetadataReference();

    private static string Team(string name) => $$"""
        using OpModel;
        using OpModel.Roles;
        [ProductTeam("{{name}}")] [Member<Grace, ProductOwner>] public sealed partial class {{name}};
        """;
}
