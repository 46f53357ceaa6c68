using System.Text.RegularExpressions;

namespace OpModel.Files.Policies;

/// <summary>The policies that documentation and samples show are read as they stand.</summary>
public sealed class PolicyDocumentationTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("opmodel-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_policy_of_the_documentation_is_one_of_the_samples_organisation()
    {
        var formats = File.ReadAllText(Repository.File("docs", "formats.md"));
        var section = formats[formats.IndexOf("\n## The policy file", StringComparison.Ordinal)..];
        var organisation = File.ReadAllText(Repository.File("samples", "ServiceChargeback", "organisation.yaml"))
            + "\n  - { name: Old shop, type: product-team, until: 2026-10-15 }\n";
        File.WriteAllText(Path.Combine(_folder, "organisation.yaml"), organisation);
        File.WriteAllText(Path.Combine(_folder, "rates.csv"), "from,to,period,rate,source,date\nEUR,USD,2026-10,1.2,ECB,2026-10-30\n");
        File.WriteAllText(Path.Combine(_folder, "policy.yaml"), Regex.Match(section, "```yaml\n(.*?)```", RegexOptions.Singleline).Groups[1].Value);

        var model = OrganizationFiles.Read([Path.Combine(_folder, "organisation.yaml")]).ToModel().AsT0;
        var read = ChargebackPolicyFile.Read(Path.Combine(_folder, "policy.yaml"), model);

        Assert.True(read.IsT0, read.Match(_ => "", problems => string.Join('\n', problems)));
        Assert.NotNull(read.AsT0.Calendar);
    }

    [Theory]
    [InlineData("policy.yaml")]
    [InlineData("direct.yaml")]
    public void The_policies_of_the_sample_are_read(string policy)
    {
        var model = OrganizationFiles.Read([Repository.File("samples", "ServiceChargeback", "organisation.yaml")]).ToModel().AsT0;

        Assert.True(ChargebackPolicyFile.Read(Repository.File("samples", "ServiceChargeback", policy), model).IsT0);
    }
}
