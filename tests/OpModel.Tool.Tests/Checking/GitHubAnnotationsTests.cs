using OpModel.Checking;
using OpModel.Files;
using OpModel.Organization;

namespace OpModel.Tool.Checking;

public sealed class GitHubAnnotationsTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetTempPath(), "acme"));

    private static readonly TeamDefinition Checkout = new() { Key = "Shop.Checkout", Name = "Checkout", Type = TeamType.ProductTeam };

    [Fact]
    public void Finding_stands_at_the_line_and_columns_of_its_file() => Assert.Equal(
        "::warning file=org/teams.yaml,line=12,col=9,endColumn=30,title=OPM1001::Ada is both; give one away.\n",
        Written(Path.Combine(Root, "org", "teams.yaml"), new(12, 9, 200, 21), RuleSeverity.Warning, "Ada is both; give one away."));

    [Fact]
    public void Point_has_no_end() => Assert.Equal(
        "::error file=teams.yaml,line=1,col=1,title=OPM1001::It is empty.\n",
        Written(Path.Combine(Root, ".", "teams.yaml"), FilePlace.Beginning, RuleSeverity.Error, "It is empty."));

    [Fact]
    public void Finding_of_an_assembly_has_no_file_and_a_suggestion_is_a_notice() => Assert.Equal(
        "::notice title=OPM1001::Ada is both.\n",
        Written(Origin.None, RuleSeverity.Info, "Ada is both."));

    [Fact]
    public void Signs_that_mean_something_are_escaped() => Assert.Equal(
        "::warning file=a%2Cb%3A%25/c%0Ad.yaml,line=1,col=1,title=OPM1001::100 %25 of \"a, b: c\",%0D%0A::error::no %250A\n",
        Written(Path.Combine(Root, "a,b:%", "c\nd.yaml"), FilePlace.Beginning, RuleSeverity.Warning, "100 % of \"a, b: c\",\r\n::error::no %0A"));

    [Fact]
    public void File_outside_of_the_repository_keeps_its_whole_path()
    {
        var path = Path.GetFullPath(Path.Combine(Root, "..", "other", "teams.yaml"));

        Assert.StartsWith(
            $"::warning file={path.Replace('\\', '/').Replace(":", "%3A", StringComparison.Ordinal)},",
            Written(path, FilePlace.Beginning, RuleSeverity.Warning, "x"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_writes_a_line_for_each_finding_and_the_counts_for_the_log()
    {
        using TemporaryFolder folder = new();
        var file = folder.Write("teams.yaml", "people: [Ada]\nteams: [{ name: Data, typ: squad, type: squad }]");

        var run = await ToolRun.RunAsync("check", file, "--format", "github");

        var path = file.Replace('\\', '/').Replace(":", "%3A", StringComparison.Ordinal);
        Assert.Equal(
            [
                $"::error file={path},line=2,col=23,endColumn=26,title=OPM9007::The team Data has no key \"typ\"; did you mean \"type\"?",
                $"::notice file={path},line=1,col=10,endColumn=13,title=OPM1014::Ada is on no team and leads none; make Ada a member of one, or remove the person.",
                "1 error, 0 warnings, 1 suggestion; 0 waived",
                "",
            ],
            run.Out.Split('\n'));
        Assert.Equal(ExitCode.Findings, run.ExitCode);
    }

    private static string Written(string path, FilePlace place, RuleSeverity severity, string message) => Written(new FileOrigin(path, place), severity, message);

    private static string Written(Origin place, RuleSeverity severity, string message)
    {
        using StringWriter writer = new();
        Finding finding = new(new() { Rule = RuleCatalogue.Find("OPM1001")!, Element = Checkout, Place = place, Message = message }, severity);
        GitHubAnnotations.Write(writer, [finding], Root);
        return writer.ToString();
    }
}
