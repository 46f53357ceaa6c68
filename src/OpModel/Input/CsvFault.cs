namespace OpModel;

/// <summary>What keeps a line of a CSV file from being taken apart into fields.</summary>
internal enum CsvFault
{
    /// <summary>Nothing: the line is well formed.</summary>
    None,

    /// <summary>A field that does not begin with a quote has one further in.</summary>
    QuoteInsideField,

    /// <summary>Something other than a comma or the end of the line follows a closing quote.</summary>
    TextAfterQuote,

    /// <summary>The file ends before a quoted field is closed.</summary>
    EndsInsideQuotes,

    /// <summary>The line is longer than the reader is allowed to hold.</summary>
    TooLong,
}
