namespace OpModel.Tool.Rules;

/// <summary>What docs/formats.md shows of rules files is what the tool reads.</summary>
public sealed class DocumentedRulesTests
{
    [Fact]
    public void The_example_of_the_documentation_is_a_policy()
    {
        var text = File.ReadAllText(Repository.File("docs", "formats.md")).ReplaceLineEndings("\n");
        var from = text.IndexOf("```yaml\n", StringComparison.Ordinal) + "```yaml\n".Length;

        var rules = RulesFileReader.Read(text[from..text.IndexOf("```", from, StringComparison.Ordinal)], "formats.md").AsT0;

        Assert.Equal(6, PolicyFromRules.Create(rules, Currency.Parse("EUR")).Rules.Count);
    }

    [Theory]
    [InlineData("even")]
    [InlineData("proportional-to-direct-cost")]
    [InlineData("{ split: even, among: [Checkout, Search] }")]
    [InlineData("{ shares: { Checkout: 60, Search: 40 } }")]
    public void Every_split_of_the_documentation_is_a_policy(string shared)
    {
        Assert.Contains($"| `{shared}` |", File.ReadAllText(Repository.File("docs", "formats.md")), StringComparison.Ordinal);
        var rules = RulesFileReader.Read($"organisation: Acme\nteams: [Checkout, Search, Payments]\nshared: {shared}", "rules.yaml").AsT0;

        Assert.NotNull(PolicyFromRules.Create(rules, Currency.Parse("EUR")).Split);
    }
}
