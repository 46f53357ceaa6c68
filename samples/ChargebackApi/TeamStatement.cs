using System.Globalization;
using OpModel.Chargeback;

namespace ChargebackApi;

/// <summary>A statement as it goes over the wire: amounts as decimal strings, so that no reader makes floating point of them.</summary>
public sealed record TeamStatement(string Period, string Currency, string Consumer, string Total, IReadOnlyList<TeamStatementLine> Lines)
{
    public static TeamStatement Of(ChargebackRun run, Statement statement) => new(
        run.Period.Name,
        run.Currency.Code,
        statement.Consumer.Name,
        Text(run, statement.Total),
        [.. statement.Lines.Select(line => new TeamStatementLine(line.Service, line.Quantity, Text(run, line.Amount)))]);

    private static string Text(ChargebackRun run, Figure figure) => figure.Rounded.Amount.ToString($"F{run.Decimals}", CultureInfo.InvariantCulture);
}
