using Microsoft.AspNetCore.Http.HttpResults;
using OpModel;

namespace ChargebackApi;

/// <summary>Answers that are problem details (RFC 9457).</summary>
internal static class Problem
{
    /// <summary>All that is wrong with what was posted, each with its line and column. Nothing was charged.</summary>
    public static ProblemHttpResult Of(IReadOnlyList<InputProblem> problems) => TypedResults.Problem(
        title: "The usage cannot be charged.",
        detail: problems[0].ToString(),
        statusCode: StatusCodes.Status400BadRequest,
        extensions: new Dictionary<string, object?> { ["problems"] = problems });

    public static ProblemHttpResult NothingCharged(string team, ReportingPeriod period) => TypedResults.Problem(
        title: $"{team} is charged nothing in {period}.",
        detail: "Post usage in which it consumes a service, to /statements; or correct the name of the team.",
        statusCode: StatusCodes.Status404NotFound);
}
