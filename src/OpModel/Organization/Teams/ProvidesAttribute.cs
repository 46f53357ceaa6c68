namespace OpModel;

/// <summary>States on a team that it offers a service to others.</summary>
/// <remarks>Several with one name and different dates are the prices of one service over time.</remarks>
/// <param name="service">The name of the service, unique within the team, such as <c>card-authorisation</c>.</param>
[AttributeUsage(DefinitionTargets.Types, AllowMultiple = true, Inherited = false)]
public sealed class ProvidesAttribute(string service) : Attribute
{
    /// <summary>The name of the service.</summary>
    public string Service { get; } = service;

    /// <summary>What one of it is, in the singular, such as <c>authorisation</c>.</summary>
    public string? Unit { get; set; }

    /// <summary>The price of one unit as an amount with its currency, such as <c>0.012 EUR</c>; it may be finer than a minor unit.</summary>
    public string? Price { get; set; }

    /// <summary>What one unit costs outside, in the form of <see cref="Price"/>.</summary>
    public string? Benchmark { get; set; }

    /// <summary>What consumers could use instead.</summary>
    public string? Alternative { get; set; }

    /// <summary>The first day of the price, written as <c>2026-10-31</c>. Unset, it was so before anybody counted.</summary>
    public string? From { get; set; }

    /// <summary>The last day of the price, itself included, written as <c>2026-10-31</c>. Unset, no end is planned.</summary>
    public string? Until { get; set; }
}
