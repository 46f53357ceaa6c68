using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace OpModel.Tool.Interactions;

public sealed class InteractionsCommandTests : IDisposable
{
    private const string Whole = """
        organisation:
          name: Acme
          currency: EUR
          interactions:
            - { one: product-owner, other: product-analyst, assessment: strong, assessed-on: 2026-03-01 }
            - { one: product-owner, other: product-marketer }
        teams:
          - name: Checkout
            type: product-team
            responsible-for: [checkout page, refunds]
            interacts-with: { team: Payments, mode: x-as-a-service, assessment: weak, assessed-on: 2026-05-01 }
          - name: Payments
            type: internal-product-team
            responsible-for: [card numbers, refunds]
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Text_tells_of_the_map_the_state_of_interactions_and_overlaps()
    {
        var run = await ToolRun.RunAsync("interactions", "--model", _folder.Write("org.yaml", Whole), "--as-of", "2026-07-01");

        Assert.Equal(
            """
            Acme: interactions of roles on 2026-07-01
            3 roles with 2 lines: can be drawn without a crossing.

            How interactions work, the worst first   assessed on   days ago
              Checkout - Payments                     2026-05-01         61   weak
              product owner - product marketer                                never assessed
              product owner - product analyst         2026-03-01        122   strong

            Responsibilities that two have                               overlap
              product team Checkout and internal product team Payments      33 %   refunds

            """.ReplaceLineEndings("\n").TrimEnd(),
            run.Out.TrimEnd());
        Assert.Equal(ExitCode.Findings, run.ExitCode);
    }

    [Fact]
    public async Task Svg_is_the_drawing()
    {
        var output = Path.Combine(_folder.Path, "map.svg");
        await ToolRun.RunAsync("interactions", "--model", _folder.Write("org.yaml", Whole), "--as-of", "2026-07-01", "--teams", "--format", "svg", "--output", output);

        Assert.Contains("Acme: interactions of teams", XDocument.Load(output).Root!.Value);
    }

    [Fact]
    public async Task Map_that_cannot_be_drawn_is_told_with_what_to_leave_out()
    {
        string[] roles = ["engineer", "team-lead", "product-owner", "product-manager", "product-analyst"];
        var lines = roles.SelectMany((one, index) => roles.Skip(index + 1).Select(other => $"    - {{ one: {one}, other: {other} }}"));
        var model = _folder.Write("org.yaml", $"organisation:\n  name: Acme\n  currency: EUR\n  interactions:\n{string.Join('\n', lines)}\n");

        var run = await ToolRun.RunAsync("interactions", "--model", model, "--json");
        var json = JsonNode.Parse(run.Out)!;
        Assert.Equal("K5", (string?)json["crossing"]!["kind"]);
        Assert.Equal(10, json["crossing"]!["paths"]!.AsArray().Count);
        Assert.Equal("""[["product manager","product analyst"]]""", json["left-out"]!.ToJsonString());
        Assert.Equal(9, json["drawing"]!["lines"]!.AsArray().Count);

        var markdown = await ToolRun.RunAsync("interactions", "--model", model, "--format", "markdown");
        Assert.Contains("\nIt can without \"product manager - product analyst\".\n", markdown.Out);
    }

    [Fact]
    public async Task Organisation_without_interactions_has_nothing_to_draw()
    {
        var run = await ToolRun.RunAsync("interactions", "--model", _folder.Write("org.yaml", "organisation: { name: Acme, currency: EUR }"), "--as-of", "2026-07-01");

        Assert.Equal((ExitCode.Done, "Acme: interactions of roles on 2026-07-01\nNo interaction is stated; there is nothing to draw.\n"), (run.ExitCode, run.Out));
    }

    [Fact]
    public async Task Wrong_input_is_told_and_nothing_is_written()
    {
        var model = _folder.Write("org.yaml", Whole);

        var overwriting = await ToolRun.RunAsync("interactions", "--model", model, "--output", model);
        Assert.Equal(ExitCode.WrongInput, overwriting.ExitCode);
        Assert.Equal(Whole, await File.ReadAllTextAsync(model));

        var unread = await ToolRun.RunAsync("interactions", "--model", _folder.Write("bad.yaml", "organisation: { name: Acme, currency: EUR, interactions: { one: 3 } }"));
        Assert.Equal((ExitCode.WrongInput, ""), (unread.ExitCode, unread.Out));
        Assert.Contains("bad.yaml, line 1", unread.Error);

        Assert.Equal(ExitCode.WrongInput, (await ToolRun.RunAsync("interactions", "--model", model, "--json", "--format", "svg")).ExitCode);
        Assert.Equal(ExitCode.WrongInput, (await ToolRun.RunAsync("interactions")).ExitCode);
    }
}
