using System.Text.RegularExpressions;
using OpModel.Checking;
using OpModel.Compiling;
using OpModel.Files;
using OpModel.Hosts;
using OpModel.Organization;
using OpModel.Organizations;

namespace OpModel;

/// <summary>What is accepted of an organisation is quiet, whatever rules it breaks, in all hosts, and stays so when everything is given another name.</summary>
public sealed partial class BaselineTests
{
    private const int Seed = 20270109;

    private static readonly EditorConfig Setting = new(new Dictionary<string, string>
    {
        ["opmodel_today"] = "2026-06-15",
        [RuleOptions.CompleteModel.Key] = "true",
        ["opmodel.max_departments_per_team"] = "1",
        ["opmodel.max_tribe_size"] = "2",
    });

    private static readonly RuleOptions Options = RuleOptions.Read(default, Setting.Values, out _);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(Seed, 25)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Accepted_organisation_is_quiet(int seed)
    {
        var definitions = CompiledOrganization.Of(RandomOrganization.Write(seed)).Definitions;
        var accepted = Accept(definitions);
        Assert.NotEmpty(accepted.Findings);

        AssertQuiet(accepted, definitions);
        AssertQuiet(accepted, [.. definitions.Reverse()]);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Accepted_organisation_is_quiet_when_all_have_other_names(int seed)
    {
        var definitions = CompiledOrganization.Of(RandomOrganization.Write(seed)).Definitions;

        AssertQuiet(Accept(definitions), [.. definitions.Select(Renamed)]);
    }

    /// <summary>Whose figures come and go by the day has said what stays (<see cref="ViolationExtent"/>); the place in an order is one that somebody stated.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_was_found_holds_no_figure_that_somebody_counted(int seed) => Assert.All(
        Accept(CompiledOrganization.Of(RandomOrganization.Write(seed)).Definitions).Findings.Where(finding => finding.Rule != "OPM5011"),
        finding => Assert.False(Figure().IsMatch(Stated().Replace(finding.Finding, "")), $"{finding.Rule}: {finding.Finding}"));

    [Fact]
    public async Task Compiler_and_tool_accept_alike()
    {
        foreach (var seed in Enumerable.Range(Seed, 8))
        {
            var organization = CompiledOrganization.Of(RandomOrganization.Write(seed));
            var all = Accept(organization.Definitions).Findings;

            // Half of what there is, and two entries that are stale.
            var text = BaselineText.Of(
            [
                .. all.Where((_, index) => index % 2 == 0),
                new() { Rule = "OPM1014", Element = "Acme", Finding = "{Acme} is idle" },
                all[0] with { Times = all[0].Times + 1 },
            ]);
            var file = Path.Combine(AppContext.BaseDirectory, Path.GetRandomFileName());
            var compiler = await organization.CompilerSays(
                new(new Dictionary<string, string>(Setting.Values) { ["build_metadata.AdditionalFiles.OpModelBaseline"] = "true" }),
                new ModelFileText(file, text));
            Assert.Equal(2, compiler.Count(verdict => verdict.Message.StartsWith("The baseline's ", StringComparison.Ordinal)));
            try
            {
                await File.WriteAllTextAsync(file, text);
                Assert.Equal(compiler, await organization.ToolSays(Setting, asYaml: false, "--baseline", file));
            }
            finally
            {
                File.Delete(file);
            }
        }
    }

    /// <summary>All that can be accepted, written to a file and read again.</summary>
    private static Baseline Accept(IReadOnlyList<Definition> definitions)
    {
        OrganizationGraph graph = new(definitions);
        KeyedText texts = new(graph);
        var findings = RuleCatalogue.Judge(graph, Options).Violations
            .Where(violation => AcceptedFinding.IsAcceptable(violation.Rule))
            .Select(violation => AcceptedFinding.Of(violation, texts));
        var reading = BaselineFile.Read(new("opmodel.baseline.yaml", BaselineText.Of(findings)));
        Assert.Empty(reading.Problems);
        return reading.Baseline;
    }

    private static void AssertQuiet(Baseline accepted, IReadOnlyList<Definition> definitions) => Assert.Empty(
        RuleCatalogue.Judge(new(definitions), Options, accepted, isWhole: true).Violations
            .Where(violation => violation.Element is ModelFile || AcceptedFinding.IsAcceptable(violation.Rule))
            .Select(violation => violation.ToString()));

    /// <summary>Names keep their order, by which rules say where a circle begins. A role is looked for by its name, and a vacancy is known by it.</summary>
    private static Definition Renamed(Definition definition) =>
        definition is RoleDefinition || definition is PersonDefinition person && person.IsUnfilled() ? definition : definition with { Name = $"New {definition.Name}", Id = definition.Id };

    [GeneratedRegex("""\{[^}]*\}|"[^"]*"|\d{4}-\d{2}-\d{2}""")]
    private static partial Regex Stated();

    [GeneratedRegex(@"(?<![\p{L}\d])\d")]
    private static partial Regex Figure();
}
