using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using ChargebackApi;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;

namespace OpModel.Extensions.DependencyInjection;

public sealed class ChargebackApiTests
{
    private const string Usage = """
        date,consumer,service,quantity
        2026-10-05,Checkout,card-authorisation,1000
        2026-10-12,Search,event-stream,900
        2026-10-19,Payments,event-stream,100
        """;

    // The data platform keeps nothing: a tenth of its 30,800 EUR goes by Payments, which passes it on with its own 12,400 EUR.
    [Theory]
    [InlineData("Checkout", "15480.00", "card-authorisation", "1000")]
    [InlineData("search", "27720.00", "event-stream", "900")]
    public async Task Posted_usage_is_answered_with_the_statement_of_the_team(string team, string total, string service, string quantity)
    {
        await using var application = await StartAsync();

        var (status, text) = await PostAsync(application, $"/statements/{team}?period=2026-10", Usage);

        Assert.True(status == HttpStatusCode.OK, text);
        var statement = JsonNode.Parse(text)!;
        Assert.Equal(("2026-10", "EUR", total), (Text(statement["period"]), Text(statement["currency"]), Text(statement["total"])));
        var line = Assert.Single(statement["lines"]!.AsArray());
        Assert.Equal((service, quantity, total), (Text(line!["service"]), Text(line["quantity"]), Text(line["amount"])));
    }

    [Theory]
    [InlineData("2026-10-05,Chekout,card-authorisation,1000", "consumer", "did you mean \"checkout\"?")]
    [InlineData("2026-10-05,Checkout,card-authorisation,NaN", "quantity", "NaN")]
    public async Task Wrong_usage_is_answered_with_problem_details_that_name_the_line(string line, string column, string message)
    {
        await using var application = await StartAsync();

        var (status, text) = await PostAsync(application, "/statements/Checkout?period=2026-10", $"{Usage}\n{line}\n{line}\n");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        var problems = JsonNode.Parse(text)!["problems"]!.AsArray();
        Assert.Equal(["5", "6"], problems.Select(problem => problem!["line"]!.ToJsonString()));
        Assert.All(problems, problem => Assert.Equal(column, Text(problem!["column"])));
        Assert.All(problems, problem => Assert.Contains(message, Text(problem!["message"]), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Statement_is_explained_down_to_the_lines_of_the_file()
    {
        await using var application = await StartAsync();
        await PostAsync(application, "/statements/Checkout?period=2026-10", Usage);
        using var client = application.GetTestClient();

        var text = await client.GetStringAsync(new Uri("/explain/Checkout?period=2026-10", UriKind.Relative));

        Assert.Contains("card-authorisation", text, StringComparison.Ordinal);
        Assert.Contains("line 2", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Team_that_is_charged_nothing_is_not_found_and_a_period_that_is_none_is_a_bad_request()
    {
        await using var application = await StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await PostAsync(application, "/statements/Nobody?period=2026-10", Usage)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(application, "/statements/Checkout?period=October", Usage)).Status);
    }

    [Fact]
    public async Task Requests_at_once_are_answered_as_one_after_the_other()
    {
        await using var application = await StartAsync();
        var usages = Enumerable.Range(1, 16).Select(month => Usage.Replace(",900", string.Create(CultureInfo.InvariantCulture, $",{month * 50}"), StringComparison.Ordinal)).ToList();
        List<string> expected = [];
        foreach (var usage in usages)
        {
            expected.Add((await PostAsync(application, "/statements/Search?period=2026-10", usage)).Text);
        }

        var answers = await Task.WhenAll(usages.Select(usage => PostAsync(application, "/statements/Search?period=2026-10", usage)));

        Assert.Equal(expected, answers.Select(answer => answer.Text));
        Assert.Equal(16, expected.Distinct().Count());
    }

    private static async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        var application = Application.Create(builder);
        await application.StartAsync();
        return application;
    }

    private static async Task<(HttpStatusCode Status, string Text)> PostAsync(WebApplication application, string path, string usage)
    {
        using var client = application.GetTestClient();
        using var content = new StringContent(usage);
        using var response = await client.PostAsync(new Uri(path, UriKind.Relative), content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private static string? Text(JsonNode? node) => node?.GetValue<string>();
}
