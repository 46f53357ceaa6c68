namespace OpModel.Budgeting;

/// <summary>Writes an allocation as Markdown, for a wiki or a pull request: the same tables as <see cref="BudgetText"/>.</summary>
public static class BudgetMarkdown
{
    /// <summary>Writes an allocation as a page of Markdown.</summary>
    /// <param name="allocation">The allocation.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <param name="comparison">What is different from another; nothing where it is compared with none.</param>
    public static void Write(BudgetAllocation allocation, TextWriter output, BudgetComparison? comparison = null)
    {
        ArgumentNullException.ThrowIfNull(allocation);
        ArgumentNullException.ThrowIfNull(output);
        output.Write($"# {MarkdownText.Escaped(BudgetTables.TitleOf(allocation))}\n");
        foreach (var table in BudgetTables.Of(allocation, comparison))
        {
            table.WriteMarkdown(output);
        }
    }
}
