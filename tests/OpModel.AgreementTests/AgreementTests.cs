using System.Collections.Concurrent;
using System.Globalization;
using OpModel.Catalogue;
using OpModel.Checking;
using OpModel.Compiling;
using OpModel.Documentation;
using OpModel.Files;
using OpModel.Hosts;
using OpModel.Organization;
using OpModel.Organizations;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace OpModel;

/// <summary>
/// Whoever asks, the answer is the same: compiler, program and tool find the same violations in one organisation, be it written in C#, built,
/// or written as YAML.
/// </summary>
/// <remarks>Rules on how C# is written have no place here: what they judge stands in no file, and a program that breaks them does not say so.</remarks>
public sealed class AgreementTests(ITestOutputHelper output)
{
    private const int Seed = 20261123;

    /// <summary>How many organisations are judged: 100 unless <c>OPMODEL_ORGANIZATIONS</c> says otherwise.</summary>
    private static readonly int Count =
        int.TryParse(Environment.GetEnvironmentVariable("OPMODEL_ORGANIZATIONS"), CultureInfo.InvariantCulture, out var count) ? count : 100;

    /// <summary>Half of the organisations are judged as models of the whole, with limits that small organisations can pass.</summary>
    private static readonly EditorConfig[] Settings =
    [
        new(new Dictionary<string, string> { ["opmodel_today"] = RulePage.Today }),
        new(new Dictionary<string, string>
        {
            ["opmodel_today"] = RulePage.Today,
            [RuleOptions.CompleteModel.Key] = "true",
            ["opmodel.max_departments_per_team"] = "1",
            ["opmodel.max_tribe_size"] = "2",
        }),
    ];

    /// <summary>The rules that hosts judge an organisation by. What is wrong with settings is found before there is one.</summary>
    public static TheoryData<string> OrganizationRules =>
        [.. RuleCatalogue.Descriptors.Where(rule => !rule.IsAboutCode && rule.Id != "OPM9007").Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(OrganizationRules))]
    public async Task Examples_of_a_rule_are_judged_alike_by_all_hosts(string id)
    {
        foreach (var heading in new[] { RulePage.Violated, RulePage.Mended })
        {
            var verdicts = await CompiledOrganization.Of(RulePage.Whole(RulePage.Example(id, heading))).Agree(Settings[0]);
            Assert.Equal(heading == RulePage.Violated, verdicts.Any(verdict => verdict.Rule == id));
        }
    }

    [Theory]
    [MemberData(nameof(OrganizationRules))]
    public void Examples_of_a_rule_in_yaml_break_what_those_in_csharp_break(string id)
    {
        foreach (var heading in new[] { RulePage.Violated, RulePage.Mended })
        {
            var example = RuleExample.Of(RulePage.Example(id, heading), Library.References);
            var yaml = JoinedOrganization.Of(example.Around, [OrganizationFile.Parse(new("example.yaml", RulePage.Block(RulePage.Text(id), heading, "yaml")))]);
            Assert.Empty(yaml.Problems);
            var broken = Broken(yaml.Definitions);
            Assert.Equal(Broken([.. example.Own, .. example.Around]), broken);
            Assert.Equal(heading == RulePage.Violated, broken.Any(broken => broken.Rule == id));
        }

        static IEnumerable<Verdict> Broken(IEnumerable<Definition> definitions) => RuleCatalogue.Judge(new(definitions), RuleExample.Options).Violations
            .Select(violation => new Verdict(violation.Rule.Id, violation.Element.Name, violation.Message))
            .Order();
    }

    [Fact]
    public async Task Random_organisations_are_judged_alike_by_all_hosts()
    {
        ConcurrentDictionary<string, int> found = [];

        await Parallel.ForEachAsync(Enumerable.Range(Seed, Count), async (seed, _) =>
        {
            var source = RandomOrganization.Write(seed);
            var setting = Settings[seed % Settings.Length];
            try
            {
                foreach (var verdict in await CompiledOrganization.Of(source).Agree(setting))
                {
                    found.AddOrUpdate(verdict.Rule, 1, (_, count) => count + 1);
                }
            }
            catch (Exception exception)
            {
                throw new XunitException($"The hosts differ over the organisation of seed {seed}:\n{exception.Message}\n{source}", exception);
            }
        });

        output.WriteLine($"{Count} organisations in C#, built and in YAML, {found.Values.Sum()} violations in each: "
            + string.Join(", ", found.OrderBy(rule => rule.Key, StringComparer.Ordinal).Select(rule => $"{rule.Key} {rule.Value}")));
        Assert.True(found.Count > OrganizationRules.Count / 2, "Too few rules were broken to tell anything.");
    }
}
