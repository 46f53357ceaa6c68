namespace OpModel.Budgeting;

/// <summary>A line with what its names and figures mean.</summary>
/// <param name="Line">The line.</param>
/// <param name="Team">The team that it is for; nothing for a nested envelope.</param>
/// <param name="Demand">What it wants.</param>
internal readonly record struct ReadLine(BudgetLine Line, Team? Team, LineDemand Demand);
