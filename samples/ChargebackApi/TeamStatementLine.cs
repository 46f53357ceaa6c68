namespace ChargebackApi;

public sealed record TeamStatementLine(string Service, string? Quantity, string Amount);
