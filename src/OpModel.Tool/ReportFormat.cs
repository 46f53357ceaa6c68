namespace OpModel.Tool;

/// <summary>The forms of a report.</summary>
internal enum ReportFormat
{
    /// <summary>For people, on a terminal.</summary>
    Text,

    /// <summary>For spreadsheets.</summary>
    Csv,

    /// <summary>For scripts.</summary>
    Json,

    /// <summary>For people, in a wiki or a review.</summary>
    Markdown,
}
