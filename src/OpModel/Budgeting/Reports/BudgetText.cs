namespace OpModel.Budgeting;

/// <summary>Writes an allocation for people to read: each envelope with its lines and why they get what they get, what each team gets, and what changed.</summary>
public static class BudgetText
{
    /// <summary>Writes an allocation as text.</summary>
    /// <param name="allocation">The allocation.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <param name="comparison">What is different from another; nothing where it is compared with none.</param>
    public static void Write(BudgetAllocation allocation, TextWriter output, BudgetComparison? comparison = null)
    {
        ArgumentNullException.ThrowIfNull(allocation);
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine(BudgetTables.TitleOf(allocation));
        foreach (var table in BudgetTables.Of(allocation, comparison))
        {
            table.Write(output);
        }
    }
}
