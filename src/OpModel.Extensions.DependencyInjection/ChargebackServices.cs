using Microsoft.Extensions.DependencyInjection;
using OpModel.Chargeback;

namespace OpModel.Extensions.DependencyInjection;

/// <summary>Makes an application know chargeback policies.</summary>
/// <remarks>A <see cref="ChargebackPolicy"/> is compiled once and never changes, so that one is shared by all requests and threads.</remarks>
public static class ChargebackServices
{
    /// <summary>Compiles a policy at once and gives it to whoever asks for a <see cref="ChargebackPolicy"/>.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="model">The organisation.</param>
    /// <param name="policy">States the policy: <c>policy => policy.ChargeServices(ChargingMethod.Reciprocal)</c>.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ChargebackPolicyException">Something is wrong with the policy; the application does not start.</exception>
    public static IServiceCollection AddChargeback(this IServiceCollection services, OperatingModel model, Action<ChargebackPolicyBuilder> policy)
    {
        ArgumentNullException.ThrowIfNull(services);
        return services.AddSingleton(Compile(model, policy));
    }

    /// <summary>Gives whoever asks for a <see cref="ChargebackPolicy"/> one that depends on other services, such as a file of rates that the configuration names.</summary>
    /// <remarks>It is compiled when it is first asked for. <c>app.Services.GetRequiredService&lt;ChargebackPolicy&gt;()</c> before <c>app.Run()</c> does so at start.</remarks>
    /// <param name="services">The services of the application.</param>
    /// <param name="policy">States the policy, beginning with <see cref="ChargebackPolicy.For"/>. Whoever asks gets a <see cref="ChargebackPolicyException"/> where something is wrong with it.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddChargeback(this IServiceCollection services, Func<IServiceProvider, ChargebackPolicyBuilder> policy)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(policy);
        return services.AddSingleton(provider => Compile(policy(provider), key: null));
    }

    /// <summary>Compiles the policy of one of several organisations at once, for whoever asks for it by its key.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="key">The key, as in <c>[FromKeyedServices("Acme")] ChargebackPolicy policy</c>.</param>
    /// <param name="model">The organisation.</param>
    /// <param name="policy">States the policy.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ChargebackPolicyException">Something is wrong with the policy; the application does not start.</exception>
    public static IServiceCollection AddKeyedChargeback(
        this IServiceCollection services, object key, OperatingModel model, Action<ChargebackPolicyBuilder> policy)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(key);
        return services.AddKeyedSingleton(key, Compile(model, policy, key));
    }

    /// <summary>Gives whoever asks by a key the policy of one of several organisations, which depends on other services; compiled when it is first asked for.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="key">The key.</param>
    /// <param name="policy">States the policy. Whoever asks gets a <see cref="ChargebackPolicyException"/> where something is wrong with it.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddKeyedChargeback(this IServiceCollection services, object key, Func<IServiceProvider, ChargebackPolicyBuilder> policy)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(policy);
        return services.AddKeyedSingleton(key, (provider, _) => Compile(policy(provider), key));
    }

    private static ChargebackPolicy Compile(OperatingModel model, Action<ChargebackPolicyBuilder> policy, object? key = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(policy);
        var builder = ChargebackPolicy.For(model);
        policy(builder);
        return Compile(builder, key);
    }

    private static ChargebackPolicy Compile(ChargebackPolicyBuilder policy, object? key) =>
        policy.Build().Match(built => built, problems => throw new ChargebackPolicyException(key, problems));
}
