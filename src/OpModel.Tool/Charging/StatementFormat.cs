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
}
