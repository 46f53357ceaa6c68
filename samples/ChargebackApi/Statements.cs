using Microsoft.AspNetCore.Http.HttpResults;
using OpModel;
using OpModel.Chargeback;

namespace ChargebackApi;

/// <summary>The statement of a team for a posted usage file, and how its figures come about.</summary>
public static class Statements
{
    /// <summary>Charges the period by the use in the body, a CSV file with the columns date, consumer, service, quantity.</summary>
    public static async Task<Results<Ok<TeamStatement>, ProblemHttpResult>> PostAsync(
        string team, ReportingPeriod period, HttpRequest request, ChargebackPolicy policy, CostRecords costs, ChargedPeriods charged, CancellationToken cancellation)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellation);
        body.Position = 0;
        if (!UsageFile.ReadStream(body, "usage", cancellationToken: cancellation).TryPickT0(out var usage, out var unreadable))
        {
            return Problem.Of(unreadable);
        }

        var input = new ChargebackInput { Period = period, Costs = costs, Usage = usage };
        if (!policy.Charge(input, decimals: null, cancellation).TryPickT0(out var run, out var problems))
        {
            return Problem.Of(problems);
        }

        charged.Keep(run);
        return run.FindStatement(team) is { } statement ? TypedResults.Ok(TeamStatement.Of(run, statement)) : Problem.NothingCharged(team, period);
    }

    /// <summary>Tells how the figures of the period's last statement come about, down to the lines of the usage file.</summary>
    public static Results<ContentHttpResult, ProblemHttpResult> Explain(string team, ReportingPeriod period, string? service, ChargedPeriods charged) =>
        charged.TryFind(period, out var run) && (service is null ? run.Explain(team) : run.Explain(team, service)) is { } explanation
            ? TypedResults.Text(explanation.ToText())
            : Problem.NothingCharged(team, period);
}
