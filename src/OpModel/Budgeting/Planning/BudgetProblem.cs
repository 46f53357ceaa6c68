namespace OpModel.Budgeting;

/// <summary>What is wrong with a budget plan, or what somebody should look at.</summary>
/// <param name="Envelope">The name of the envelope; nothing where it is the plan as a whole.</param>
/// <param name="Line">The team or nested envelope whose line it is; nothing where it is the envelope as a whole.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
public sealed record BudgetProblem(string? Envelope, string? Line, string Message)
{
    /// <summary>The key of a plan file at which it stands; nothing where it is the line or the envelope as a whole.</summary>
    internal string? Key { get; init; }

    /// <summary>The message.</summary>
    /// <returns><see cref="Message"/>.</returns>
    public override string ToString() => Message;
}
