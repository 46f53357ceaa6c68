namespace OpModel.Chargeback;

/// <summary>A reduction of what a tariff has come to, in percent, from a quantity on.</summary>
/// <param name="Percent">How much is taken off, in percent from 0 to 100.</param>
/// <param name="From">The least quantity of a whole period that has it, itself included; 0 for a discount on any quantity.</param>
public sealed record Discount(decimal Percent, decimal From = 0);
