namespace OpModel.Tool.Measures;

/// <summary>The form in which scorecards are written.</summary>
internal enum ScorecardFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For spreadsheets.</summary>
    Csv,

    /// <summary>For scripts.</summary>
    Json,

    /// <summary>For wikis and pull requests.</summary>
    Markdown,
}
