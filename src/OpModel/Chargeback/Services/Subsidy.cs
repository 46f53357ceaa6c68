namespace OpModel.Chargeback;

/// <summary>That an ecosystem team bears a part of what a service costs its consumers.</summary>
/// <param name="Provider">The team that offers the service.</param>
/// <param name="Service">The service.</param>
/// <param name="Percent">How much of each charge is borne, in percent, above 0 and up to 100.</param>
/// <param name="Bearer">The ecosystem team that bears it.</param>
internal sealed record Subsidy(Team Provider, string Service, decimal Percent, Team Bearer);
