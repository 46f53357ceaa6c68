namespace OpModel.Tool.Charging;

/// <summary>The form in which statements are written.</summary>
internal enum StatementFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For spreadsheets: statements.csv.</summary>
    Csv,

    /// <summary>For scripts: statements.json.</summary>
    Json,

    /// <summary>For wikis and pull requests.</summary>
    Markdown,

    /// <summary>For bookkeeping: a double-entry journal that hledger reads.</summary>
    Journal,

    /// <summary>For tools of cost management: rows of FOCUS with the columns of split cost allocation.</summary>
    Focus,

    /// <summary>For spreadsheets: what is charged for by who is charged.</summary>
    Matrix,
}
