using System.Collections.Concurrent;
using System.Globalization;
using OpModel.Checking;
using OpModel.Compiling;
using OpModel.Documentation;
using OpModel.Hosts;
using OpModel.Organizations;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace OpModel;

/// <summary>Whoever asks, the answer is the same: compiler, program and tool find the same violations in one organisation.</summary>
public sealed class AgreementTests(ITestOutputHelper output)
{
    private const int Seed = 20261123;

    /// <summary>The rules are judged on this day.</summary>
    private const string Today = "2026-06-15";

    /// <summary>How many organisations are judged: 100 unless <c>OPMODEL_ORGANIZATIONS</c> says otherwise.</summary>
    private static readonly int Count =
        int.TryParse(Environment.GetEnvironmentVariable("OPMODEL_ORGANIZATIONS"), CultureInfo.InvariantCulture, out var count) ? count : 100;

    /// <summary>Half of the organisations are judged as models of the whole, with limits that small organisations can pass.</summary>
    private static readonly EditorConfig[] Settings =
    [
        new(new Dictionary<string, string> { ["opmodel_today"] = Today }),
        new(new Dictionary<string, string>
        {
            ["opmodel_today"] = Today,
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
            var example = RulePage.Example(id, heading);
            IEnumerable<string> sources = [example, .. RulePage.Around(example)];
            if (!example.Contains("[OperatingModel(", StringComparison.Ordinal))
            {
                sources = sources.Append("""
                    [OperatingModel("Acme", Currency = "EUR", Vision = "Everybody buys at ease", Mission = "Sell what is needed")]
                    public static partial class Company;
                    """);
            }

            var verdicts = await CompiledOrganization.Of(sources).Agree(Settings[0]);
            Assert.Equal(heading == RulePage.Violated, verdicts.Any(verdict => verdict.Rule == id));
        }
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

        output.WriteLine($"{Count} organisations, {found.Values.Sum()} violations: "
            + string.Join(", ", found.OrderBy(rule => rule.Key, StringComparer.Ordinal).Select(rule => $"{rule.Key} {rule.Value}")));
        Assert.True(found.Count > OrganizationRules.Count / 2, "Too few rules were broken to tell anything.");
    }
}
