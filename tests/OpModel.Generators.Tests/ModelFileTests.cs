using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpModel.Generators.Tests.Driving;
using OpModel.Organization;

namespace OpModel.Generators.Tests;

/// <summary>What is generated for elements that stand in files of the model: classes for C# to refer to, and the model at run time.</summary>
public sealed class ModelFileTests
{
    private static readonly ModelFileText Company = new("org/company.yaml", """
        namespace: Shop
        organisation: { name: Acme, currency: EUR }
        people:
          - { name: Ada Lovelace, id: ada }
        value-streams: [Buy online]
        roles:
          - { name: data steward, conflicts-with: product-owner }
        """);

    private static readonly ModelFileText Teams = new("org/teams.yaml", """
        namespace: Shop.Teams
        teams:
          - name: Checkout
            type: product-team
            aligned-to: Buy online
            members: { person: ada, role: product-owner }
          - { name: Help, type: enabling-team }
        """);

    private static readonly CSharpCompilation Empty = UserProject.Of("namespace Shop;");

    [Theory]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.Latest)]
    public void Elements_of_files_are_classes_that_compile_without_a_warning(LanguageVersion version)
    {
        var run = GeneratorRun.Over(UserProject.In(version, "Acme", "namespace Shop;"), Company, Teams).AssertCompiles();

        Assert.NotNull(run.Compilation.GetTypeByMetadataName("Shop.Ada"));
        Assert.Equal("Role", run.Compilation.GetTypeByMetadataName("Shop.DataSteward")!.BaseType!.Name);
        Assert.Contains("[global::OpModel.StatedIn(\"org/teams.yaml\")]", run.Sources["OpModel.Generated.org-002fteams.yaml.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_have_the_classes_that_the_file_names()
    {
        var run = GeneratorRun.Over(
            UserProject.Of("""
                using OpModel;
                using OpModel.Roles;
                namespace Shop;
                [Squad("Search"), Member<Staff.Ada, Engineer>, PartOf<Retail.Tribes.Checkout>] public sealed partial class Search { }
                """),
            new ModelFileText("org/named.yaml", """
                namespace: Shop
                organisation: { name: Acme, currency: EUR, class: Acme.Companies+Whole }
                people: [{ name: Ada Lovelace, class: Staff+Ada }]
                teams: [{ name: Check-out, type: tribe, class: Retail.Tribes+Checkout }]
                """)).AssertCompiles();

        using RunningProgram program = new(run.Compilation);
        var model = program.Model("Acme", "Acme.Companies+Whole");
        Assert.Equal(["Check-out", "Search"], model.Teams.Select(team => team.Name));
    }

    [Fact]
    public void Entities_of_a_catalogue_have_classes_and_csharp_refers_to_them()
    {
        var run = GeneratorRun.Over(
            UserProject.Of("""
                using Backstage.Groups;
                using Backstage.Users;
                using OpModel;
                using OpModel.Roles;
                namespace Shop;
                [OperatingModel("Acme", Currency = "EUR")] public static partial class Acme { }
                [Squad("Search"), Member<Ada_Lovelace, Engineer>, PartOf<TeamA>] public sealed partial class Search { }
                """),
            new ModelFileText("catalog/users.yaml", """
                apiVersion: backstage.io/v1alpha1
                kind: User
                metadata: { name: ada.lovelace }
                spec: { memberOf: [team-a, search] }
                """),
            new ModelFileText("catalog/groups.yaml", """
                apiVersion: backstage.io/v1alpha1
                kind: Group
                metadata: { name: team-a }
                spec: { type: tribe, children: [search] }
                ---
                apiVersion: backstage.io/v1alpha1
                kind: Component
                metadata: { name: web }
                spec: { type: website, lifecycle: production, owner: team-a }
                """)).AssertCompiles();

        using RunningProgram program = new(run.Compilation);
        var model = program.Model("Acme", "Shop.Acme");
        Assert.Equal(["Search", "team-a"], model.Teams.Select(team => team.Name));
        Assert.All(model.Teams, team => Assert.Equal("ada.lovelace", Assert.Single(team.Members).Person.Name));
    }

    [Fact]
    public void Organisation_of_files_alone_has_its_model()
    {
        var model = Model(GeneratorRun.Over(Empty, Company, Teams));

        Assert.Equal(["Checkout", "Help"], model.Teams.Select(team => team.Name));
        Assert.Equal("Ada Lovelace", Assert.Single(model.Teams[0].Members).Person.Name);
    }

    [Theory]
    [InlineData("Ada")]
    [InlineData("Shop.Ada")]
    [InlineData("global::Shop.Ada")]
    public void Team_in_csharp_has_members_who_stand_in_a_file(string written)
    {
        var run = GeneratorRun.Over(
            UserProject.Of($$"""
                using OpModel;
                using OpModel.Roles;
                using Shop;
                namespace Shop.Squads;
                [Squad("Search"), Member<{{written}}, DataSteward>(Allocation = 40)] public sealed partial class Search { }
                """),
            Company);

        var membership = Assert.Single(Model(run).Teams.Single(team => team.Name == "Search").Members);
        Assert.Equal(("Ada Lovelace", 40), (membership.Person.Name, membership.Allocation));
    }

    [Fact]
    public void Team_in_a_file_has_members_and_roles_that_stand_in_csharp()
    {
        var run = GeneratorRun.Over(
            UserProject.Of("""
                using OpModel;
                using OpModel.Roles;
                namespace Shop;
                [Person("Grace Hopper")] public sealed partial class Grace { }
                public sealed class BookBinder : Role { }
                """),
            Company,
            new ModelFileText("teams.yaml", "teams: [{ name: Bindery, type: squad, members: { person: Grace Hopper, role: book-binder } }]"));

        Assert.Equal("Shop.BookBinder", Assert.Single(Definition<TeamDefinition>(run, "Team_Bindery").Members).Role);
    }

    [Fact]
    public void Edit_of_csharp_that_states_nothing_writes_nothing()
    {
        var project = UserProject.Of("namespace Shop;", "class A { int Days() => 30; }");
        var run = GeneratorRun.Over(project, Company, Teams);

        run.Again(project.WithFile(1, "class A { int Days() => 31; int Weeks() => 4; }")).AssertNothingChanged();
    }

    [Fact]
    public void Edit_of_one_file_writes_what_is_generated_for_it_alone()
    {
        var run = GeneratorRun.Over(Empty, Company, Teams);

        var after = run.Again(Empty, Teams, new("org/teams.yaml", Text(Teams).Replace("role: product-owner }", "role: product-owner, allocation: 50 }", StringComparison.Ordinal)));

        Assert.Equal(["OpModel.Generated.org-002fteams.yaml.g.cs"], after.FilesWrittenAfter(run));
    }

    [Fact]
    public void Line_that_moves_everything_down_writes_nothing()
    {
        var run = GeneratorRun.Over(Empty, Company, Teams);

        Assert.Empty(run.Again(Empty, Teams, new("org/teams.yaml", "# Teams\n\n" + Text(Teams))).FilesWrittenAfter(run));
    }

    [Fact]
    public void Class_of_the_user_is_left_alone_where_it_has_the_name_of_an_element()
    {
        var run = GeneratorRun.Over(UserProject.Of("namespace Shop; public sealed class Ada { }"), Company, Teams);

        Assert.DoesNotContain(run.Compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.DoesNotContain("class Ada", run.Sources["OpModel.Generated.org-002fcompany.yaml.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Partial_class_of_the_user_is_another_part_of_that_of_the_element()
    {
        var run = GeneratorRun.Over(UserProject.Of("namespace Shop; public sealed partial class Ada { public static int Desk => 7; }"), Company, Teams).AssertCompiles();

        Assert.Equal("Ada Lovelace", Definition<PersonDefinition>(run, "Person_Shop_Ada").Name);
    }

    [Fact]
    public void Files_whose_names_differ_in_capitals_alone_are_both_written()
    {
        var run = GeneratorRun.Over(Empty, new ModelFileText("teams.yaml", "people: [Ada]"), new ModelFileText("Teams.yaml", "people: [Bea]"));

        Assert.NotNull(run.Compilation.GetTypeByMetadataName("Ada"));
        Assert.NotNull(run.Compilation.GetTypeByMetadataName("Bea"));
    }

    [Fact]
    public void Project_that_references_another_has_the_elements_of_its_files()
    {
        var company = GeneratorRun.Over(UserProject.Named("Company", "namespace Shop;"), Company).Compilation;
        var shop = GeneratorRun.Over(
            UserProject.Named("Shop", """
                using OpModel;
                using OpModel.Roles;
                namespace Shop;
                [OperatingModel("Shop", Currency = "EUR")] public static partial class Whole { }
                [Squad("Search"), Member<Ada, DataSteward>] public sealed partial class Search { }
                """).AddReferences(company.ToMetadataReference()),
            new ModelFileText("more.yaml", "teams: [{ name: Help, type: squad, members: { person: Ada Lovelace, role: data-steward } }]")).AssertCompiles();

        using RunningProgram program = new(company, shop.Compilation);
        var model = program.Model("Shop", "Shop.Whole");
        Assert.Equal(["Help", "Search"], model.Teams.Select(team => team.Name));
        Assert.All(model.Teams, team => Assert.Equal("Ada Lovelace", Assert.Single(team.Members).Person.Name));
    }

    private static string Text(ModelFileText file) => file.GetText().ToString();

    private static OperatingModel Model(GeneratorRun run)
    {
        using RunningProgram program = new(run.AssertCompiles().Compilation);
        return program.Model("Acme", "Shop.Acme");
    }

    private static T Definition<T>(GeneratorRun run, string property)
        where T : Definition
    {
        using RunningProgram program = new(run.AssertCompiles().Compilation);
        return program.Get<T>("Acme", "OpModel.Generated.DefinitionsIn_Acme", property);
    }
}
