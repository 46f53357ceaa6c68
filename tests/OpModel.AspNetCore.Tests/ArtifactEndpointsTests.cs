using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OpModel.Artifacts;

namespace OpModel.AspNetCore;

public sealed class ArtifactEndpointsTests
{
    private const string Budget = """
        {
          "team": "Checkout",
          "period": "2030-01",
          "amount": { "amount": 1000.00, "currency": "EUR" },
          "lines": [{ "purpose": "Pay", "category": "people", "amount": { "amount": 1000.00, "currency": "EUR" } }]
        }
        """;

    private static readonly string Wrong = Budget.Replace("2030-01", "January", StringComparison.Ordinal)
        .Replace("\"purpose\": \"Pay\"", "\"purpose\": \"\"", StringComparison.Ordinal).Replace("\"people\"", "7", StringComparison.Ordinal);

    [Theory]
    [InlineData("/budgets")]
    [InlineData("/dtos")]
    public async Task Invalid_body_is_answered_with_all_that_is_wrong_by_path_and_code(string path)
    {
        await using var shop = await Shop.StartAsync();

        var (status, type, text) = await shop.PostAsync(path, Wrong);

        Assert.Equal((400, "application/problem+json"), (status, type));
        var problem = JsonNode.Parse(text)!;
        Assert.Equal(400, problem["status"]!.GetValue<int>());
        Assert.Equal(
            ["$.lines[0].category ART003", "$.lines[0].purpose ART102", "$.period ART003"],
            problem["findings"]!.AsArray().Select(finding => $"{finding!["path"]} {finding["code"]}").Order(StringComparer.Ordinal));
        Assert.Equal("period is \"January\"; write a month, as in \"2026-10\".", problem["errors"]!["$.period"]![0]!.GetValue<string>());
    }

    [Fact]
    public async Task Valid_body_reaches_the_endpoint_and_is_written_back()
    {
        await using var shop = await Shop.StartAsync();

        var (status, _, text) = await shop.PostAsync("/budgets", Budget);

        Assert.Equal(200, status);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Budget), JsonNode.Parse(text)), text);
    }

    [Fact]
    public async Task Artifact_of_the_project_is_validated_beside_those_of_the_library()
    {
        await using var shop = await Shop.StartAsync();

        Assert.Equal((200, "3"), (await shop.PostAsync("/terms", """{ "team": "Delivery", "days": 3 }""")) is var good ? (good.Status, good.Text) : default);
        Assert.Contains("ART105", (await shop.PostAsync("/terms", """{ "team": "Delivery", "days": 31 }""")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "ART001")]
    [InlineData("{", "ART001")]
    [InlineData("null", "ART101")]
    [InlineData("[]", "ART003")]
    [InlineData("{ \"team\": \"A\", \"team\": \"B\" }", "ART005")]
    public async Task Body_that_is_no_document_is_answered_as_such(string body, string code)
    {
        await using var shop = await Shop.StartAsync();

        var (status, _, text) = await shop.PostAsync("/budgets", body);

        Assert.Equal(400, status);
        Assert.Contains(code, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_of_ten_thousand_levels_is_refused()
    {
        await using var shop = await Shop.StartAsync();

        Assert.Contains("ART002", (await shop.PostAsync("/budgets", new string('[', 10_000))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_that_is_longer_than_is_read_is_answered_with_413()
    {
        await using var shop = await Shop.StartAsync(settings: new ValidationSettings { MaxBytes = 500 });

        Assert.Equal(200, (await shop.PostAsync("/budgets", Budget)).Status);
        var (status, type, text) = await shop.PostAsync("/budgets", Budget + new string(' ', 500));

        Assert.Equal((413, "application/problem+json"), (status, type));
        Assert.Contains("ART002", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_that_may_be_left_out_is()
    {
        await using var shop = await Shop.StartAsync();

        Assert.Equal("none", (await shop.PostAsync("/optional", "")).Text);
        Assert.Equal("one", (await shop.PostAsync("/optional", Budget)).Text);
        Assert.Equal(400, (await shop.PostAsync("/optional", Wrong)).Status);
    }

    [Fact]
    public async Task Endpoints_of_other_bodies_are_left_as_they_are()
    {
        await using var shop = await Shop.StartAsync();

        Assert.Equal("2", (await shop.PostAsync("/texts", """["a", "b"]""")).Text);
        Assert.Equal("healthy", await shop.GetAsync("/health"));
        Assert.Equal(415, (await shop.PostAsync("/budgets", "team: Checkout", "text/plain")).Status);
    }

    [Fact]
    public async Task Body_in_another_encoding_is_read_as_it_says()
    {
        await using var shop = await Shop.StartAsync();

        Assert.Equal(200, (await shop.PostAsync("/budgets", Budget, "application/json; charset=utf-16", Encoding.Unicode)).Status);
        Assert.Equal(400, (await shop.PostAsync("/budgets", Wrong, "application/json; charset=utf-16", Encoding.Unicode)).Status);
    }

    [Fact]
    public async Task Problem_details_are_shaped_as_the_application_shapes_all()
    {
        await using var shop = await Shop.StartAsync(services => services.AddProblemDetails(options =>
            options.CustomizeProblemDetails = context => context.ProblemDetails.Extensions["shop"] = "Acme"));

        var problem = JsonNode.Parse((await shop.PostAsync("/budgets", Wrong)).Text)!;

        Assert.Equal("Acme", problem["shop"]!.GetValue<string>());
        Assert.Equal(3, problem["findings"]!.AsArray().Count);
        Assert.NotNull(problem["errors"]!["$.period"]);
    }

    [Fact]
    public async Task Of_very_many_findings_the_rest_is_counted()
    {
        await using var shop = await Shop.StartAsync(settings: new ValidationSettings { MaxErrors = 2 });
        var unknown = Budget.Replace("\"team\"", "\"a\": 1, \"b\": 1, \"c\": 1, \"d\": 1, \"team\"", StringComparison.Ordinal);

        var problem = JsonNode.Parse((await shop.PostAsync("/budgets", unknown)).Text)!;

        Assert.Equal((2, 2), (problem["findings"]!.AsArray().Count, problem["omitted"]!.GetValue<int>()));
    }
}
