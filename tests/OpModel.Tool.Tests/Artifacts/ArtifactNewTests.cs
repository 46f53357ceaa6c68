using System.Text.RegularExpressions;

namespace OpModel.Tool.Artifacts;

public sealed class ArtifactNewTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Kinds() => new(Generated.ArtifactsIn_OpModel.All.Select(type => type.Id));

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task New_document_is_valid_as_it_is_in_YAML_and_JSON(string kind)
    {
        string[] files = [_folder[kind + ".yaml"], _folder[kind + ".json"]];
        foreach (var file in files)
        {
            Assert.Equal((0, "", ""), (await ToolRun.RunAsync("artifact", "new", kind, "--output", file)) is var run ? (run.ExitCode, run.Out, run.Error) : default);
        }

        Assert.Equal("0 errors; 2 of 2 documents valid\n", (await ToolRun.RunAsync(["artifact", "validate", .. files])).Out);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_may_be_left_out_is_taken_where_its_comment_is_made_a_line(string kind)
    {
        var yaml = (await ToolRun.RunAsync("artifact", "new", kind)).Out;
        foreach (Match commented in Regex.Matches(yaml, "^ *(?:- )?# (?=[a-z][A-Za-z]*: )", RegexOptions.Multiline))
        {
            var filled = _folder.Write($"{kind}.yaml", yaml.Remove(commented.Index + commented.Length - 2, 2));
            var run = await ToolRun.RunAsync("artifact", "validate", filled);

            // What it is to be is known to the artifact alone, such as a day between others; its form is right.
            Assert.DoesNotContain("ART00", run.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Yaml_says_of_each_member_what_it_means_and_what_it_is_held_to()
    {
        var run = await ToolRun.RunAsync("artifact", "new", "product-budget");

        Assert.Equal(
            """
            # Product budget: What a product team gets for a month, so that it has what it needs to deliver value (D0.A4).
            # For editors: opmodel artifact schema product-budget --output product-budget.schema.json
            # yaml-language-server: $schema=product-budget.schema.json

            # The product team that is funded.
            team: Team
            # The month that the money is for.
            period: 2030-01
            # How much the team gets for the month: more than zero.
            amount: { amount: 1000.00, currency: EUR }
            # What the amount is for; at least one line, each with a purpose of its own, and together the amount.
            lines:
              - # What the money is for; up to 200 characters.
                purpose: Purpose
                # What kind of thing that is. (one of people, contractors, technology, internal-services, marketing, research,
                # training, reserve)
                category: people
                # How much: zero or more, in the currency of the budget.
                amount: { amount: 1000.00, currency: EUR }
            # Why it is this much; up to 2,000 characters. (may be left out)
            # rationale: Rationale

            """,
            run.Out);
    }

    [Fact]
    public async Task File_that_is_there_is_not_written_over()
    {
        var path = _folder.Write("product-budget.yaml", "mine");

        var run = await ToolRun.RunAsync("artifact", "new", "product-budget", "--output", path);

        Assert.Equal(ExitCode.WrongInput, run.ExitCode);
        Assert.Contains("there is such a file already", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(path));
    }

    [Theory]
    [InlineData("new")]
    [InlineData("schema")]
    public async Task Unknown_artifact_is_told_with_the_nearest_one(string command)
    {
        var run = await ToolRun.RunAsync("artifact", command, "produkt-budget");

        Assert.Equal((ExitCode.WrongInput, "", "opmodel: there is no artifact \"produkt-budget\"; did you mean \"product-budget\"?\n"), (run.ExitCode, run.Out, run.Error.ReplaceLineEndings("\n")));
    }
}
