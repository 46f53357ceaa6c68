namespace OpModel.Tool.Accounting;

/// <summary>The forms of profit and loss.</summary>
internal enum PnlFormat
{
    /// <summary>Tables to be read.</summary>
    Text,

    /// <summary>A row a figure.</summary>
    Csv,

    /// <summary>For scripts.</summary>
    Json,

    /// <summary>For a wiki.</summary>
    Markdown,
}
