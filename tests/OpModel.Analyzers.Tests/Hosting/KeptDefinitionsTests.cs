using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OpModel.Analyzers;
using OpModel.Compiling;
using OpModel.Organization;
using OpModel.Symbols;

namespace OpModel.Hosting;

/// <summary>What was read of a file is kept while somebody types elsewhere, and never for longer than it holds.</summary>
public sealed class KeptDefinitionsTests
{
    private const string Team = """
        using OpModel;
        using OpModel.Roles;

        namespace Shop.Teams;

        [Squad(Names.Checkout), Member<Ada, Engineer>]
        public sealed partial class Checkout;
        """;

    private const string People = """
        using OpModel;

        namespace Shop;

        [Person("Ada Lovelace")] public sealed partial class Ada;
        """;

    private const string Constants = """namespace Shop; public static class Names { public const string Checkout = "Checkout"; }""";

    private const string Bodies = "namespace Shop; public static class Calendar { public static int Days() => 30; }";

    [Theory]
    [InlineData("namespace Shop; public static class Calendar { public static int Days() => 31; public static int Weeks() { return 4; } }")]
    [InlineData("// days\nnamespace Shop;\n\n/// <summary>Days.</summary>\npublic static class Calendar { private static readonly int Month = 1; }")]
    public void Edit_of_bodies_and_members_elsewhere_leaves_all_as_it_was_read(string edited)
    {
        var before = Open(Bodies);
        var read = DefinedTypes.In(before).ToArray();

        var after = DefinedTypes.In(Edit(before, edited)).ToArray();

        Assert.Contains(read, definition => definition is TeamDefinition { Name: "Checkout" });
        Assert.Equal(read.Length, after.Length);
        Assert.All(read.Zip(after), pair => Assert.Same(pair.First, pair.Second));
    }

    [Fact]
    public void Artifacts_of_the_library_are_no_definitions_and_those_of_a_project_are() => Assert.Equal(
        ["Price list"],
        DefinedTypes.In(Open("[OpModel.Artifact(\"Price list\")] public sealed partial record PriceList;"))
            .OfType<ArtifactDefinition>()
            .Select(artifact => artifact.Name));

    [Fact]
    public void Edit_of_one_team_leaves_the_others_as_they_were_read()
    {
        var before = Open("using OpModel; [Squad(\"Search\")] public sealed partial class Search;");
        var read = DefinedTypes.In(before).ToArray();

        var after = DefinedTypes.In(Edit(before, "using OpModel; [Squad(\"Find\")] public sealed partial class Search;")).ToArray();

        Assert.Equal("Find", Assert.Single(after.Except(read, ReferenceEqualityComparer.Instance).Cast<Definition>()).Name);
    }

    /// <summary>Each of these changes what is said in a file that stays the same.</summary>
    [Theory]
    [InlineData("nearer type of that name", "namespace Shop.Teams; [OpModel.Person(\"Other Ada\")] public sealed partial class Ada;")]
    [InlineData("constant of that name in a nearer type", "namespace Shop.Teams; public static class Names { public const string Checkout = \"Basket\"; }")]
    [InlineData("alias", "global using Ada = Shop.Bob; namespace Shop { [OpModel.Person(\"Bob\")] public sealed partial class Bob; }")]
    [InlineData("part with an attribute", "namespace Shop.Teams; [OpModel.Exploits] public partial class Checkout;")]
    [InlineData("role where there was an error", "namespace Shop.Teams; public sealed class Engineer : OpModel.Roles.Role;")]
    public void Edit_elsewhere_that_changes_what_names_mean_is_seen(string what, string edited)
    {
        var before = Open(Bodies);
        var read = Checkout(before);

        var after = Edit(before, edited);

        Assert.NotEqual(read, Checkout(after));
        Assert.True(Shown(Afresh(after)) == Shown(after), what);
    }

    [Theory]
    [InlineData("Basket")]
    [InlineData("Checkout 2")]
    public void Another_value_of_a_constant_elsewhere_is_seen(string value)
    {
        var before = Open(Constants.Replace("\"Checkout\"", "\"Till\"", StringComparison.Ordinal), constants: "");
        Assert.Equal("Till", Checkout(before).Name);

        Assert.Equal(value, Checkout(Edit(before, Constants.Replace("\"Checkout\"", $"\"{value}\"", StringComparison.Ordinal))).Name);
    }

    [Fact]
    public void Name_that_is_asked_for_is_its_own_text_even_when_its_member_goes()
    {
        var before = Open("public static class Rooms { public static int Till() => 1; }", """
            using OpModel;

            [Squad(nameof(Rooms.Till))] public sealed partial class Room;
            """);
        Assert.Contains(DefinedTypes.In(before), team => team.Name == "Till");

        var after = Edit(before, "public static class Rooms;");
        Assert.Equal(Shown(Afresh(after)), Shown(after));
    }

    [Fact]
    public void Part_of_a_team_that_stands_elsewhere_is_read_again()
    {
        var before = Open("namespace Shop.Teams; [OpModel.AllocationOrder(1)] public partial class Checkout;");
        Assert.Equal(1, Checkout(before).AllocationOrder);

        Assert.Equal(2, Checkout(Edit(before, "namespace Shop.Teams; [OpModel.AllocationOrder(2)] public partial class Checkout;")).AllocationOrder);
    }

    [Fact]
    public void Reference_that_goes_is_seen()
    {
        var people = Library.Compile("People", "[OpModel.Person(\"Bob\")] public sealed partial class Bob;").ToMetadataReference();
        var before = Open("[OpModel.Squad(\"Search\"), OpModel.Member<Bob, OpModel.Roles.Engineer>] public sealed partial class Search;").AddReferences(people);
        Assert.Single(Search(before).Members);

        Assert.Empty(Search(before.RemoveReferences(people)).Members);

        static TeamDefinition Search(Compilation compilation) => DefinedTypes.In(compilation).OfType<TeamDefinition>().Single(team => team.Name == "Search");
    }

    [Fact]
    public async Task Setting_that_changes_is_seen_where_nothing_else_does()
    {
        var compilation = Open("[OpModel.OperatingModel(\"Acme\", Currency = \"EUR\")] public static partial class Acme;");
        Assert.DoesNotContain(await Find([]), id => id == "OPM9007");

        Assert.Contains(await Find(new() { ["opmodel_today"] = "soon" }), id => id == "OPM9007");

        async Task<IEnumerable<string>> Find(Dictionary<string, string> settings) =>
            (await compilation.WithAnalyzers([new OrganizationAnalyzer()], new AnalyzerOptions([], new EditorConfig(settings))).GetAnalyzerDiagnosticsAsync())
                .Select(diagnostic => diagnostic.Id);
    }

    private static CSharpCompilation Open(string edited, string team = Team, string constants = Constants) =>
        Library.Compile("Acme", edited, team, People, constants);

    private static CSharpCompilation Edit(CSharpCompilation compilation, string text) => compilation.ReplaceSyntaxTree(
        compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText(text, Library.Language, compilation.SyntaxTrees[0].FilePath));

    private static CSharpCompilation Afresh(CSharpCompilation compilation) =>
        Library.Compile("Acme", compilation.SyntaxTrees.Select(tree => tree.ToString()));

    private static TeamDefinition Checkout(Compilation compilation) =>
        DefinedTypes.In(compilation).OfType<TeamDefinition>().Single(team => team.Key == "Shop.Teams.Checkout");

    private static string Shown(Compilation compilation) => string.Join("\n", DefinedTypes.In(compilation).Select(definition => definition.ToString()));
}
