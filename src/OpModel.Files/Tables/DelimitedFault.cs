namespace OpModel.Files.Tables;

/// <summary>What keeps a line of a table from being taken apart into fields.</summary>
internal enum DelimitedFault
{
    /// <summary>Nothing: the line is well formed.</summary>
    None,

    /// <summary>A field that does not begin with a quote has one further in.</summary>
    QuoteInsideField,

    /// <summary>Something other than a separator or the end of the line follows a closing quote.</summary>
    TextAfterQuote,

    /// <summary>A quoted field is not closed.</summary>
    EndsInsideQuotes,

    /// <summary>The line is longer than any line of a table needs to be.</summary>
    TooLong,
}
