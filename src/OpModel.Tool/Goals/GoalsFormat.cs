namespace OpModel.Tool.Goals;

/// <summary>The forms that goals can be written in.</summary>
internal enum GoalsFormat
{
    /// <summary>For people, on a terminal.</summary>
    Text,

    /// <summary>For spreadsheets: a line for each key result.</summary>
    Csv,

    /// <summary>For scripts.</summary>
    Json,

    /// <summary>For people, in a wiki or a review.</summary>
    Markdown,
}
