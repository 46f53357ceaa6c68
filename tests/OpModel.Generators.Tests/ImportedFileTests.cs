using OpModel.Generators.Tests.Driving;
using OpModel.Organization;

namespace OpModel.Generators.Tests;

/// <summary>What is generated for elements that a table of people or a file of another system takes for granted.</summary>
public sealed class ImportedFileTests
{
    private static readonly ModelFileText Company = new("org/company.yaml", "namespace: Shop\norganisation: { name: Acme, currency: EUR }");

    [Fact]
    public void People_teams_and_roles_of_a_table_are_classes_that_csharp_can_refer_to()
    {
        var run = GeneratorRun.Over(
            UserProject.Of("""
                using OpModel;
                namespace Shop;
                [Person("Grace Hopper", Id = "E2")] public sealed partial class Grace { }
                [Squad("Search"), Member<People.E1, Roles.Barista>] public sealed partial class Search { }
                """),
            Company,
            new ModelFileText("org/people.csv", "id;name;team;role\nE1;Ada;Help;Barista\nE2;Grace Hopper;Search;Engineer\n4711;Alan;Help;\n"),
            new ModelFileText("org/people.csv.yaml", "people-table: { separator: \";\", team-type: squad }"));

        using RunningProgram program = new(run.AssertCompiles().Compilation);
        var model = program.Model("Acme", "Shop.Acme");
        Assert.Equal(
            ["Help: Ada as Barista", "Help: Alan as team member", "Search: Ada as Barista", "Search: Grace Hopper as engineer"],
            model.Teams.SelectMany(team => team.Members.Select(member => $"{team.Name}: {member.Person.Name} as {member.Role}")));
        Assert.NotNull(run.Compilation.GetTypeByMetadataName("People._4711"));
    }

    [Fact]
    public void Role_of_csharp_of_which_nothing_is_stated_is_the_one_that_a_table_names()
    {
        var run = GeneratorRun.Over(
            UserProject.Of("namespace Shop; public sealed class BookBinder : OpModel.Roles.Role { }"),
            Company,
            new ModelFileText("people.csv", "name,team,role\nAda,Bindery,Book binder\n"));

        using RunningProgram program = new(run.AssertCompiles().Compilation);
        var team = program.Get<TeamDefinition>("Acme", "OpModel.Generated.DefinitionsIn_Acme", "Team_Teams_Bindery");
        Assert.Equal("Shop.BookBinder", Assert.Single(team.Members).Role);
    }

    [Fact]
    public void Files_of_kubernetes_are_classes_that_compile()
    {
        var run = GeneratorRun.Over(
            UserProject.Of("namespace Shop;"),
            Company,
            new ModelFileText("sigs.yaml", "sigs: [{ name: Node, dir: sig-node, leadership: { chairs: [k8s-ada] } }]"),
            new ModelFileText("org.yaml", "orgs: { acme: { members: [K8s-Ada, bob], teams: { sig-node: { members: [bob] } } } }"));

        using RunningProgram program = new(run.AssertCompiles().Compilation);
        var node = Assert.Single(program.Model("Acme", "Shop.Acme").Teams);
        Assert.Equal(["bob", "k8s-ada"], node.Members.Select(member => member.Person.Name).Order());
    }
}
