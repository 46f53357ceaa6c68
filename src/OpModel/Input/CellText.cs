using System.Globalization;
using System.Text;

namespace OpModel;

/// <summary>The words in which problems with the lines and cells of a bill are told.</summary>
internal static class CellText
{
    private const int LongestQuote = 60;
    private const int LongestList = 8;

    /// <summary>A cell as it is shown in a message: in quotes, cut where it is long, with control characters made visible.</summary>
    public static string Quote(ReadOnlySpan<byte> cell) =>
        Quote(Encoding.UTF8.GetString(cell[..Math.Min(cell.Length, LongestQuote * 4)]));

    /// <inheritdoc cref="Quote(ReadOnlySpan{byte})"/>
    public static string Quote(string text) =>
        $"\"{Visible(text[..Math.Min(text.Length, LongestQuote)])}{(text.Length > LongestQuote ? "..." : "")}\"";

    /// <summary>A text with control characters made visible, so that none of them reaches a terminal.</summary>
    public static string Visible(string text) => text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? '\uFFFD' : c)) : text;

    /// <summary>Names in a row, cut where there are many.</summary>
    public static string List(IReadOnlyCollection<string> names) =>
        names.Count <= LongestList
            ? string.Join(", ", names)
            : $"{string.Join(", ", names.Take(LongestList))} and {(names.Count - LongestList).ToString(CultureInfo.InvariantCulture)} more";

    /// <summary>What is wrong with a line that cannot be taken apart, and how to mend it.</summary>
    public static string Describe(CsvFault fault, long faultLine, int maxLineLength) => fault switch
    {
        CsvFault.QuoteInsideField =>
            "a quote stands inside a field that does not begin with one; put the field in quotes and double the quotes in it.",
        CsvFault.TextAfterQuote =>
            "text follows the closing quote of a field; double each quote inside the field, or put a comma after it.",
        CsvFault.EndsInsideQuotes => string.Create(
            CultureInfo.InvariantCulture,
            $"the file ends inside a quoted field that began at line {faultLine}; it seems cut off, so fetch it again."),
        CsvFault.TooLong => string.Create(
            CultureInfo.InvariantCulture,
            $"the line is longer than {maxLineLength:N0} bytes; a quote may be missing, or allow longer lines."),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "There is nothing to describe."),
    };

    /// <summary>Why a cell is no amount, and what to write.</summary>
    public static string DescribeNumber(ReadOnlySpan<byte> cell)
    {
        if (IsNull(cell))
        {
            return "there is no amount; write 0 where the line costs nothing.";
        }

        var text = Encoding.UTF8.GetString(cell[..Math.Min(cell.Length, 256)]);
        return MendNumber(text) is { } mended
            ? $"{Quote(cell)} is not a number; write it as {mended}."
            : IsNumberOfAnyLength(text)
                ? $"{Quote(cell)} has more than {ExactNumber.MaximumDigits} digits and cannot be kept exactly; round it."
                : $"{Quote(cell)} is not a number; write digits with a point before the decimals, such as 12.30.";
    }

    /// <summary>Whether a cell stands for "no value": empty, spaces, or the text NULL.</summary>
    public static bool IsNull(ReadOnlySpan<byte> cell) => cell.IsEmpty || cell.SequenceEqual("NULL"u8) || cell.Trim((byte)' ').IsEmpty;

    /// <summary>The number that a text with a decimal comma, separated thousands or a currency sign was meant to be.</summary>
    private static string? MendNumber(string text)
    {
        var bare = text.Trim(' ', '\u00A0', '$', '€', '£').Replace(" ", "", StringComparison.Ordinal).Replace('\u2212', '-');
        var commas = bare.Count(c => c == ',');
        var withoutCommas = bare.Replace(",", "", StringComparison.Ordinal);
        var mended = bare.LastIndexOf(',') > bare.LastIndexOf('.') && commas == 1
            ? bare.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')
            : withoutCommas;
        var couldBeThousands = commas == 1 && !bare.Contains('.') && bare.Length - bare.IndexOf(',') == 4;
        return mended == text || !ExactNumber.TryParse(Encoding.UTF8.GetBytes(mended), out _) ? null
            : couldBeThousands ? $"{mended} or {withoutCommas}, whichever is meant"
            : mended;
    }

    private static bool IsNumberOfAnyLength(string text) =>
        text.Any(char.IsAsciiDigit)
        && text.Count(c => c == '.') < 2
        && text.Trim().All(c => char.IsAsciiDigit(c) || c is '.' or '-' or '+' or 'e' or 'E');
}
