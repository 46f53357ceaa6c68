namespace OpModel.Budgeting;

/// <summary>How many of what is counted there are of one team or nested envelope.</summary>
/// <param name="Recipient">The id or name of the team, or the name of the nested envelope.</param>
/// <param name="Quantity">How many, from 0.</param>
public sealed record DriverQuantity(string Recipient, decimal Quantity);
