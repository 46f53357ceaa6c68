using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using OpModel.Artifacts;

namespace OpModel.AspNetCore;

/// <summary>An application whose endpoints take artifacts, in memory.</summary>
internal sealed class Shop : IAsyncDisposable
{
    private readonly WebApplication _application;

    private Shop(WebApplication application) => _application = application;

    /// <summary>Starts the application.</summary>
    /// <param name="configure">What else it is made of.</param>
    /// <param name="settings">How it validates.</param>
    public static async Task<Shop> StartAsync(Action<IServiceCollection>? configure = null, ValidationSettings? settings = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services
            .AddArtifacts(Generated.ArtifactsIn_OpModel.All, settings)
            .AddArtifacts(Generated.ArtifactsIn_OpModel_AspNetCore_Tests.All);
        configure?.Invoke(builder.Services);
        var application = builder.Build();
        var validated = application.MapGroup("").ValidateArtifacts();
        validated.MapPost("/budgets", (ProductBudget budget) => budget);
        validated.MapPost("/dtos", (ProductBudgetDto budget) => budget.Team);
        validated.MapPost("/terms", (DeliveryTerms terms) => terms.Days);
        validated.MapPost("/optional", (ProductBudget? budget) => budget is null ? "none" : "one");
        validated.MapPost("/texts", (string[] texts) => texts.Length);
        validated.MapGet("/health", () => "healthy");
        await application.StartAsync();
        return new(application);
    }

    /// <summary>Sends a body.</summary>
    public async Task<(int Status, string? Type, string Text)> PostAsync(string path, string body, string type = "application/json", Encoding? encoding = null)
    {
        using var client = _application.GetTestClient();
        using ByteArrayContent content = new((encoding ?? Encoding.UTF8).GetBytes(body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        using var response = await client.PostAsync(new Uri(path, UriKind.Relative), content);
        return ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync());
    }

    public async Task<string> GetAsync(string path)
    {
        using var client = _application.GetTestClient();
        return await client.GetStringAsync(new Uri(path, UriKind.Relative));
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
