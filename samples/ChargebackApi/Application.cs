using CloudChargeback.Organisation;
using OpModel.Chargeback;
using OpModel.Extensions.DependencyInjection;

namespace ChargebackApi;

/// <summary>Charges the use that is posted to it.</summary>
public static class Application
{
    public static WebApplication Create(WebApplicationBuilder builder)
    {
        // The policy is compiled here, once. A policy with a mistake in it stops the application, which then says all that is wrong.
        builder.Services.AddChargeback(Acme.Model, policy => policy.ChargeServices(ChargingMethod.Reciprocal));
        builder.Services.AddSingleton(ReadCosts("costs.csv"));
        builder.Services.AddSingleton<ChargedPeriods>();

        var application = builder.Build();
        application.MapPost("/statements/{team}", Statements.PostAsync);
        application.MapGet("/explain/{team}", Statements.Explain);
        return application;
    }

    private static CostRecords ReadCosts(string name)
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, name));
        return CostFile.ReadStream(file, name).Match(
            costs => costs,
            problems => throw new InvalidDataException(string.Join(Environment.NewLine, problems)));
    }
}
