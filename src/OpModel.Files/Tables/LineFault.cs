using OpModel.Checking;

namespace OpModel.Files.Tables;

/// <summary>Tells why a line of a table is not read, and how to mend it.</summary>
internal static class LineFault
{
    /// <summary>What is wrong with the line at which a reader is.</summary>
    /// <param name="csv">The reader.</param>
    /// <param name="columnCount">How many columns the header has.</param>
    public static string Describe(DelimitedReader csv, int columnCount) => csv.Fault switch
    {
        DelimitedFault.QuoteInsideField => "a field has a quote in it and none around it; put the field in quotes, and double those in it.",
        DelimitedFault.TextAfterQuote => "something follows the closing quote of a field; double the quotes that belong to the text.",
        DelimitedFault.EndsInsideQuotes => "a quote is opened here and closed nowhere; close it.",
        DelimitedFault.TooLong => $"the line has more than {DelimitedReader.MaximumLength} characters, which no person needs; look for a quote that is missing.",
        _ when csv.FieldCount < columnCount => $"the line has {Words.Count(csv.FieldCount, "field")}, and the header has {columnCount}; add what is missing.",
        _ => $"the line has {Words.Count(csv.FieldCount, "field")}, and the header has {columnCount}; put a text with a separator in it in quotes.",
    };
}
