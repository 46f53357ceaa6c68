using Microsoft.Extensions.DependencyInjection;
using OpModel.Chargeback;
using OpModel.Organization;

namespace OpModel.Extensions.DependencyInjection;

public sealed class ChargebackServicesTests
{
    private static readonly OperatingModel Acme = Model("Acme");
    private static readonly OperatingModel Zenith = Model("Zenith");

    [Fact]
    public void Policy_is_compiled_once_and_shared()
    {
        using var provider = new ServiceCollection().AddChargeback(Acme, policy => policy.ChargeServices(ChargingMethod.Reciprocal)).BuildServiceProvider();

        var policy = provider.GetRequiredService<ChargebackPolicy>();

        Assert.Same(Acme, policy.Model);
        using var scope = provider.CreateScope();
        Assert.Same(policy, scope.ServiceProvider.GetRequiredService<ChargebackPolicy>());
    }

    [Fact]
    public void Policy_that_cannot_be_built_is_refused_at_registration_with_all_that_is_wrong()
    {
        var exception = Assert.Throws<ChargebackPolicyException>(() => new ServiceCollection().AddChargeback(
            Acme, policy => policy.ChargeServicesOf("Payment", ChargingMethod.Direct).StateIn("Serch", Currency.Parse("USD"))));

        Assert.Equal(2, exception.Problems.Count);
        Assert.All(exception.Problems, problem => Assert.Contains(problem.ToString(), exception.Message, StringComparison.Ordinal));
        Assert.Contains("did you mean \"payments\"?", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Policy_may_depend_on_other_services()
    {
        var builds = 0;
        using var provider = new ServiceCollection()
            .AddSingleton(Acme)
            .AddChargeback(services =>
            {
                builds++;
                return ChargebackPolicy.For(services.GetRequiredService<OperatingModel>()).ChargeServices(ChargingMethod.Direct);
            })
            .BuildServiceProvider();
        Assert.Equal(0, builds);

        Assert.Same(provider.GetRequiredService<ChargebackPolicy>(), provider.GetRequiredService<ChargebackPolicy>());
        Assert.Equal(1, builds);
    }

    [Fact]
    public void Policy_of_a_factory_that_cannot_be_built_is_refused_whenever_it_is_asked_for()
    {
        using var provider = new ServiceCollection()
            .AddKeyedChargeback("Acme", _ => ChargebackPolicy.For(Acme).ChargeServicesOf("Payment", ChargingMethod.Direct))
            .BuildServiceProvider();

        var exception = Assert.Throws<ChargebackPolicyException>(() => provider.GetRequiredKeyedService<ChargebackPolicy>("Acme"));

        Assert.StartsWith("The chargeback policy Acme cannot be built:", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ChargebackPolicyException>(() => provider.GetRequiredKeyedService<ChargebackPolicy>("Acme"));
    }

    [Fact]
    public void Several_organisations_are_told_apart_by_key()
    {
        using var provider = new ServiceCollection()
            .AddKeyedChargeback("Acme", Acme, policy => policy.ChargeServices(ChargingMethod.Direct))
            .AddKeyedChargeback("Zenith", _ => ChargebackPolicy.For(Zenith))
            .BuildServiceProvider();

        Assert.Same(Acme, provider.GetRequiredKeyedService<ChargebackPolicy>("Acme").Model);
        Assert.Same(Zenith, provider.GetRequiredKeyedService<ChargebackPolicy>("Zenith").Model);
        Assert.Null(provider.GetService<ChargebackPolicy>());
    }

    private static OperatingModel Model(string name) => OperatingModel.Create(
    [
        new OrganizationDefinition { Key = name, Name = name, Currency = "EUR" },
        new TeamDefinition
        {
            Key = "Payments",
            Name = "Payments",
            Type = TeamType.InternalProductTeam,
            Provides = [new ServiceOffer { Service = "card-authorisation", Price = "0.012 EUR" }],
        },
        new TeamDefinition { Key = "Search", Name = "Search", Type = TeamType.ProductTeam },
    ]).AsT0;
}
