using System.Text;

namespace OpModel.Tool.Rules;

/// <summary>Each thing that can be wrong with a rules file is told with its line, its column and its mend.</summary>
public sealed class RulesFileProblemTests
{
    private const string Teams = "organisation: Acme\nteams: [Checkout, Search]\n";

    [Theory]
    [InlineData("- to: Serach", "line 5, column 9: there is no team \"Serach\"; did you mean \"Search\"?")]
    [InlineData("- to: Logistics", "line 5, column 9: there is no team \"Logistics\"; write one of Checkout, Search.")]
    [InlineData("- to:", "line 5, column 8: \"to\" is empty; write a text.")]
    [InlineData(
        "- when: { ServiceName: Queue }",
        "line 5, column 5: the rule names no team; add \"to\" with a team, or one of to-team-in-tag, to-team-in-column, share, retain, unplaced.")]
    [InlineData("- { to: Search, share: yes }", "line 5, column 19: the rule has both \"to\" and \"share\"; keep one.")]
    [InlineData("- { when: { A: b }, too: Search, to: Search }", "line 5, column 23: a placement rule has no key \"too\"; did you mean \"to\"?")]
    [InlineData("- to: Search", "line 5, column 5: the rule fits no line; add \"when\" with a column and its value.")]
    [InlineData(
        "- { when: { ServiceName: { starts: A } }, to: Search }",
        "line 5, column 30: a comparison of the column ServiceName has no key \"starts\"; write one of starts-with, missing.")]
    [InlineData("- { when: { ServiceName: }, to: Search }", "line 5, column 28: the column ServiceName is empty; write a text.")]
    [InlineData("- { when: { ServiceName: [] }, to: Search }", "line 5, column 28: the column ServiceName is an empty list; write at least one text.")]
    [InlineData("- { share: perhaps }", "line 5, column 14: share takes no value but yes; write yes, or take it out.")]
    [InlineData("- Search", "line 5, column 5: a placement rule is a text; write keys with values.")]
    public void A_placement_rule(string rule, string problem) =>
        AssertProblem(problem, $"{Teams}shared: even\nplacement:\n  {rule}\n");

    [Theory]
    [InlineData("shared: evenly", "line 3, column 9: there is no split \"evenly\"; did you mean \"even\"?")]
    [InlineData(
        "shared: { shares: { Checkout: 50, Search: 40 } }",
        "line 3, column 19: the shares add up to 90 percent; make them add up to 100.")]
    [InlineData(
        "shared: { shares: { Checkout: half, Search: 50 } }",
        "line 3, column 31: \"half\" is not a share; write a percentage above 0 and up to 100, such as 12.5.")]
    [InlineData("shared: { split: even, among: [Serach] }", "line 3, column 31: there is no team \"Serach\"; did you mean \"Search\"?")]
    [InlineData("shard: even\nshared: even", "line 3, column 1: a rules file has no key \"shard\"; did you mean \"shared\"?")]
    [InlineData("shared: { split: even, among: [search, Search] }", "line 3, column 31: a team is listed twice; keep one.")]
    [InlineData("shared: { shares: { search: 50, Search: 50 } }", "line 3, column 19: a team has two shares; keep one.")]
    [InlineData("placement: []", "line 1, column 1: nobody would be charged; add the key \"placement\" with rules, or the key \"shared\".")]
    [InlineData(
        "placement: [{ when: { A: b }, share: yes }]",
        "line 3, column 12: a rule shares cost, and nothing says how shared cost is split; add the key \"shared\", such as \"shared: even\".")]
    [InlineData("shared: {}", "line 3, column 9: shared has neither \"split\" nor \"shares\"; write one of them.")]
    [InlineData(
        "shared: even\nbill: { metric: BiledCost }",
        "line 4, column 17: there is no metric \"BiledCost\"; did you mean \"BilledCost\"?")]
    public void The_rest_of_the_file(string rest, string problem) => AssertProblem(problem, Teams + rest);

    [Theory]
    [InlineData("organisation: Acme\nteams: [Checkout, Checkout]\nshared: even", "line 2, column 19: the team \"Checkout\" is here twice, by its name or its id; keep one.")]
    [InlineData("organisation: Acme\nteams: []\nshared: even", "line 2, column 8: there are no teams; list at least one.")]
    [InlineData("organisation: Acme\nteams: Checkout\nshared: even", "line 2, column 8: teams is a text; write a list.")]
    [InlineData(
        "organization: Acme\norganisation: Acme\nteams: [Checkout]\nshared: even",
        "line 1, column 1: a rules file has no key \"organization\"; did you mean \"organisation\"?")]
    [InlineData("organisation: Acme\nteams: ['--']\nshared: even", "line 2, column 9: \"--\" has neither a letter nor a digit to make an id of; add the key \"id\".")]
    public void The_teams(string text, string problem) => AssertProblem(problem, text);

    [Theory]
    [InlineData("organisation: Acme\norganisation: Acme", "line 2, column 1: the key \"organisation\" stands here again after line 1; keep one.")]
    [InlineData("organisation: &a Acme", "line 1, column 15: the anchor &a is not allowed; take it out and write each value out.")]
    [InlineData("organisation: *a", "line 1, column 15: the alias *a is not allowed; write the value out.")]
    [InlineData("organisation: !!binary aGk=", "line 1, column 15: the type tag tag:yaml.org,2002:binary is not allowed; take it out.")]
    [InlineData("a: 1\n---\nb: 2", "line 3, column 1: a second document begins; keep all in one.")]
    [InlineData("- a", "line 1, column 1: the rules file is a list; write keys with values.")]
    [InlineData("? [a]\n: b", "line 1, column 1: a key is a list or has keys itself; write it as a text.")]
    public void What_is_not_taken_of_YAML(string text, string problem) => AssertProblem(problem, text);

    [Fact]
    public void An_empty_file() =>
        Assert.Equal("rules.yaml: the rules file is empty; begin with the key organisation.", Problems("").Single());

    [Fact]
    public void What_is_not_YAML_at_all() =>
        Assert.StartsWith("rules.yaml, line 2, column 1: this is not YAML: ", Problems("teams: [a,\n").Single(), StringComparison.Ordinal);

    [Fact]
    public void Values_that_are_nested_too_deep()
    {
        var problem = Problems(new string('[', 100_000)).Single();

        Assert.Equal("rules.yaml, line 1, column 17: values are nested more than 16 deep, and none needs to be.", problem);
    }

    [Fact]
    public void A_missing_file() =>
        Assert.EndsWith(
            "nowhere.yaml: there is no such file; check the path.",
            RulesFileReader.ReadFile(Path.Combine(Path.GetTempPath(), "nowhere.yaml")).AsT1.Single().ToString(),
            StringComparison.Ordinal);

    [Fact]
    public void Cut_and_changed_files_are_policies_or_refused_and_nothing_else()
    {
        const string text = """
            organisation: Acme
            teams: [Checkout, { name: Search, id: s }]
            placement:
              - when: { tag: { team: "x" }, ServiceName: { starts-with: [A, B] } }
                to: Checkout
            shared: { shares: { Checkout: 50, Search: 50 } }
            """;
        const string signs = "{}[],:-?&*!|>'\"%@`#\n\t \0é";
        var random = new Random(20261001);
        for (var i = 0; i < 20_000; i++)
        {
            var changed = new StringBuilder(text[..random.Next(text.Length)]);
            for (var changes = random.Next(4); changes > 0 && changed.Length > 0; changes--)
            {
                changed[random.Next(changed.Length)] = signs[random.Next(signs.Length)];
            }

            RulesFileReader.Read(changed.ToString(), "rules.yaml").Switch(
                rules => Assert.NotNull(PolicyFromRules.Create(rules, Currency.Parse("EUR"))),
                problems => Assert.NotEmpty(problems));
        }
    }

    private static void AssertProblem(string expected, string text) => Assert.Equal([$"rules.yaml, {expected}"], Problems(text).Take(1));

    private static IReadOnlyList<string> Problems(string text) =>
        [.. RulesFileReader.Read(text, "rules.yaml").AsT1.Select(problem => problem.ToString()!)];
}
