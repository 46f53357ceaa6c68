using System.Text.Json.Nodes;

namespace OpModel.Tool.Artifacts;

public sealed class ArtifactCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Schema_is_that_of_the_library()
    {
        var run = await ToolRun.RunAsync("artifact", "schema", "product-budget");

        Assert.Equal(OpModel.Artifacts.ProductBudget.ArtifactType.JsonSchema.TrimEnd('\n') + "\n", run.Out);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", JsonNode.Parse(run.Out)!["$schema"]!.GetValue<string>());
    }

    [Fact]
    public async Task List_tells_who_owes_and_who_owns()
    {
        var run = await ToolRun.RunAsync("artifact", "list");

        Assert.Contains(
            "product-budget\n  What a product team gets for a month, so that it has what it needs to deliver value (D0.A4).\n"
            + "  owed by the ecosystem team, owned by the chief financial officer, reviewed quarterly\n",
            run.Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_for_scripts_has_all_artifacts_of_the_library()
    {
        var run = await ToolRun.RunAsync("artifact", "list", "--format", "json");

        Assert.Equal(Generated.ArtifactsIn_OpModel.All.Count, JsonNode.Parse(run.Out)!["artifacts"]!.AsArray().Count);
    }

    [Fact]
    public async Task Document_is_shown_as_a_page()
    {
        var run = await ToolRun.RunAsync("artifact", "show", Repository.File("samples", "Artifacts", "documents", "product-budget.json"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("# Product budget\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("118400.00 EUR", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_that_is_not_valid_is_not_shown()
    {
        var run = await ToolRun.RunAsync("artifact", "show", _folder.Write("product-budget.yaml", "team: Checkout"));

        Assert.Equal((ExitCode.Findings, ""), (run.ExitCode, run.Out));
        Assert.Contains("(1,1): error ART101: $.period", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("artifact", "opmodel: Required command was not provided.\nTry: opmodel artifact --help\n")]
    [InlineData("artifact vallidate", "opmodel: there is no command \"vallidate\"; did you mean \"validate\"?\nTry: opmodel artifact --help\n")]
    [InlineData("artifact validate", "opmodel: Required argument 'FILE' missing for command: 'validate'.\nTry: opmodel artifact validate --help\n")]
    public async Task Wrong_command_line_names_the_help_to_read(string line, string error) =>
        Assert.Equal(error, (await ToolRun.RunAsync(line.Split(' '))).Error.ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("list")]
    [InlineData("new")]
    [InlineData("validate")]
    [InlineData("show")]
    [InlineData("schema")]
    public async Task Help_has_examples(string command) =>
        Assert.Contains($"opmodel artifact {command}", (await ToolRun.RunAsync("artifact", command, "--help")).Out.Split("Examples:")[1], StringComparison.Ordinal);
}
