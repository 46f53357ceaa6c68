namespace OpModel.Tool.Budgeting;

/// <summary>In which form a budget is written.</summary>
internal enum BudgetFormat
{
    /// <summary>For people, in a terminal.</summary>
    Text,

    /// <summary>For a spreadsheet.</summary>
    Csv,

    /// <summary>For scripts.</summary>
    Json,

    /// <summary>For a wiki or a pull request.</summary>
    Markdown,
}
