using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpModel.Analyzers;
using OpModel.Compiling;

namespace OpModel.Hosting;

/// <summary>Files of the model in the build and in the editor: each finding at its line, and while that file alone is looked at.</summary>
public sealed class ModelFileTests
{
    private const string Company = """
        organisation: { name: Acme, currency: EUR }
        value-streams: [Buy online]
        people:
          - { name: Ada Lovelace, id: ada }
          - Grace Hopper
        """;

    private const string Teams = """
        teams:
          - name: Checkout
            type: product-team
            aligned-to: Buy online
            members:
              - { person: ada, role: product-owner }
              - { person: ada, role: scrum-master }
          - name: Help
            type: enabling-team
            members: { person: Grace Hopper, role: engineer }
        """;

    [Fact]
    public async Task Violation_shows_at_its_line_when_that_file_alone_is_analysed()
    {
        ModelFileText company = new("org/company.yaml", Company);
        ModelFileText teams = new("org/teams.yaml", Teams);
        var analysis = Analysis("", company, teams);

        var diagnostic = Assert.Single(await FoundIn(teams, analysis));

        Assert.True(diagnostic.Id == "OPM1001", diagnostic.ToString());
        var place = diagnostic.Location.GetLineSpan();
        Assert.Equal(("org/teams.yaml", 6, 8), (place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
        Assert.Equal("{ person: ada, role: scrum-master }", teams.GetText().ToString(diagnostic.Location.SourceSpan));
        Assert.Empty(await FoundIn(company, analysis));
    }

    [Theory]
    [InlineData("teams: [{ name: Data, type: sqad }]", 0, 28, "Type of the team Data is \"sqad\"; did you mean \"squad\"?")]
    [InlineData("people: [Ada]\nteams: ]", 1, 7, null)]
    [InlineData("teams:\n- { name: Data, type: squad, led-by: Adda }\npeople: [Ada]", 1, 37, "There is no person \"Adda\"; did you mean \"Ada\"?")]
    public async Task What_is_wrong_with_a_file_is_an_error_at_its_place(string text, int line, int character, string? message)
    {
        ModelFileText file = new("org/acme.yaml", text);

        var diagnostic = Assert.Single(await FoundIn(file, Analysis("", file)), found => found.Id == "OPM9007");

        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        var start = diagnostic.Location.GetLineSpan().StartLinePosition;
        Assert.Equal(line, start.Line);
        Assert.Equal(message ?? diagnostic.GetMessage(null), diagnostic.GetMessage(null));
        Assert.True(message is null || start.Character == character);
    }

    /// <summary>Neither the editor before the generator has run nor the generator itself knows the types of what stands in files.</summary>
    [Theory]
    [InlineData("", "Ada")]
    [InlineData("Shop.People", "Shop.People.Ada")]
    [InlineData("Shop.People", "Ada")]
    public async Task Team_in_csharp_has_members_who_stand_in_a_file(string space, string written)
    {
        ModelFileText people = new("org/people.yaml", $"{(space.Length == 0 ? "" : $"namespace: {space}\n")}people: [Ada]\nvalue-streams: [Buy online]");

        var found = await Analysis($"""
            using OpModel;
            using OpModel.Roles;
            namespace Shop;
            [ProductTeam("Checkout"), AlignedTo<BuyOnline>, Member<{written}, ProductOwner>, Member<{written}, ScrumMaster>] public sealed partial class Checkout;
            """, people).GetAnalyzerDiagnosticsAsync();

        Assert.Equal("OPM1001", Assert.Single(found).Id);
    }

    [Fact]
    public async Task Team_in_a_file_has_members_who_stand_in_csharp()
    {
        ModelFileText teams = new("org/teams.yaml", Teams.Replace("Grace Hopper", "Shop.Grace", StringComparison.Ordinal));

        var found = await Analysis("""
            using OpModel;
            [assembly: System.Reflection.AssemblyTitle("Acme")]
            namespace Shop;
            [Person("Ada Lovelace", Id = "ada")] public sealed partial class Ada;
            [Person("Grace Hopper")] public sealed partial class Grace;
            [ValueStream("Buy online")] public sealed partial class BuyOnline;
            """, teams).GetAnalyzerDiagnosticsAsync();

        var diagnostic = Assert.Single(found);
        Assert.Equal(("OPM1001", "org/teams.yaml"), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
    }

    [Fact]
    public async Task What_is_said_in_csharp_of_an_element_that_stands_in_a_file_is_told_to_have_no_effect()
    {
        var found = await Analysis("""
            [OpModel.Waive("OPM1014", Reason = "new", Until = "2099-12-31")] public sealed partial class Ada;
            [OpModel.StatedIn("org/people.yaml"), OpModel.Person("Ada")] public sealed partial class Ada;
            """, new ModelFileText("org/people.yaml", "people: [Ada]")).GetAnalyzerDiagnosticsAsync();

        Assert.Contains("Ada stands in org/people.yaml, so [Waive] has no effect here; say it there.", found.Where(diagnostic => diagnostic.Id == "OPM9002").Select(diagnostic => diagnostic.GetMessage(null)));
    }

    [Theory]
    [InlineData("public sealed class Ada;")]
    [InlineData("[OpModel.Person(\"Ada L\", Id = \"ada-l\")] public sealed partial class Ada;")]
    public async Task Element_for_which_no_class_can_be_generated_is_told_at_its_line(string source)
    {
        ModelFileText people = new("org/people.yaml", "people: [Ada]");

        var diagnostic = Assert.Single(await FoundIn(people, Analysis(source, people)), found => found.Id == "OPM9004");

        Assert.Equal("The project has a class Ada already, so that none can be generated for the person Ada; give the person another id.", diagnostic.GetMessage(null));
    }

    [Fact]
    public async Task Finding_about_two_files_tells_the_place_in_the_other()
    {
        ModelFileText first = new("org/a.yaml", "people:\n- { name: Ada, id: ada, class: Ada }");
        ModelFileText second = new("org/b.yaml", "people: [{ name: Eve, id: ada, class: Eve }]");

        var diagnostic = Assert.Single(await FoundIn(second, Analysis("class Before;", first, second)), found => found.Id == "OPM9004");

        Assert.Equal("The person Eve has the id ada, as has the person Ada; rename one of them, or give it an id of its own. See also org/a.yaml(2,3).", diagnostic.GetMessage(null));
    }

    [Fact]
    public async Task File_is_parsed_once_for_as_long_as_it_is_the_same()
    {
        ModelFileText company = new("org/company.yaml", Company);
        ModelFileText teams = new("org/teams.yaml", Teams);
        await Analysis("class Before;", company, teams).GetAnalyzerDiagnosticsAsync();
        var kept = Symbols.ModelFiles.Among([company, teams], ModelFileText.Including(company, teams).AnalyzerConfigOptionsProvider).Sources;

        ModelFileText edited = new("org/teams.yaml", Teams + "\n");
        var after = Symbols.ModelFiles.Among([company, edited], ModelFileText.Including(company, edited).AnalyzerConfigOptionsProvider).Sources;

        Assert.Same(kept[0], after[0]);
        Assert.NotSame(kept[1], after[1]);
    }

    [Fact]
    public void Definitions_of_a_file_stay_the_same_objects_while_others_are_edited()
    {
        ModelFileText company = new("org/company.yaml", Company);
        ModelFileText teams = new("org/teams.yaml", Teams);
        var before = Read(company, teams);

        var after = Read(company, new("org/teams.yaml", Teams.Replace("role: engineer", "role: engineer, allocation: 50", StringComparison.Ordinal)));

        Assert.Equal(before.Count, after.Count);
        Assert.Equal(["Checkout", "Help"], before.Zip(after).Where(pair => !ReferenceEquals(pair.First, pair.Second)).Select(pair => pair.First.Name));

        static IReadOnlyList<Organization.Definition> Read(params ModelFileText[] files) =>
            Symbols.ModelFiles.Among(files, ModelFileText.Including(files).AnalyzerConfigOptionsProvider).Join([]).Definitions;
    }

    /// <summary>What an editor is told that asks for one file.</summary>
    private static async Task<IReadOnlyList<Diagnostic>> FoundIn(AdditionalText file, CompilationWithAnalyzers analysis) =>
        (await analysis.GetAnalysisResultAsync(file, CancellationToken.None)).GetAllDiagnostics();

    private static CompilationWithAnalyzers Analysis(string source, params ModelFileText[] files)
    {
        var compilation = Library.Compile("Acme", source);
        return compilation.WithAnalyzers([new OrganizationAnalyzer()], ModelFileText.Including(files));
    }
}
