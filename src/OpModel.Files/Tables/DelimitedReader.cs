namespace OpModel.Files.Tables;

/// <summary>
/// Takes a text apart into the records and fields of RFC 4180, with any separator, forward only. Fields are places in the text; a string is made of
/// one when it is asked for.
/// </summary>
/// <remarks>
/// A record with a <see cref="Fault"/> is given up at its first line break, so that one stray quote costs one line. The time is linear in the length
/// of the text all the same: once so much was looked at in vain, no quoted field goes on past its line any more.
/// </remarks>
internal sealed class DelimitedReader(string text, char separator)
{
    /// <summary>The most characters that one record may have.</summary>
    public const int MaximumLength = 1024 * 1024;

    private const int MostLookedAtInVain = 16 * MaximumLength;

    private readonly char[] _endsOfPlainField = [separator, '"', '\r', '\n'];
    private readonly List<Field> _fields = [];
    private int _next = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
    private int _lookedAtInVain;

    /// <summary>Where the current record begins.</summary>
    public int Start { get; private set; }

    /// <summary>How long it is, without its line break.</summary>
    public int Length { get; private set; }

    /// <summary>What is wrong with it.</summary>
    public DelimitedFault Fault { get; private set; }

    /// <summary>Where what is wrong begins: the field with the fault.</summary>
    public int FaultStart { get; private set; }

    /// <summary>How many fields it has.</summary>
    public int FieldCount => _fields.Count;

    /// <summary>Moves to the next record that is not an empty line.</summary>
    /// <returns>False at the end of the text.</returns>
    public bool Read()
    {
        while (_next < text.Length)
        {
            Start = _next;
            var end = TakeApart();
            if (Fault != DelimitedFault.None)
            {
                var lineEnd = text.IndexOfAny(['\r', '\n'], Start);
                _lookedAtInVain += Math.Max(0, end - (lineEnd < 0 ? text.Length : lineEnd));
                end = lineEnd < 0 ? text.Length : lineEnd;
            }

            Length = end - Start;
            _next = end + LineBreakAt(end);
            if (Fault != DelimitedFault.None || Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a field stands, its quotes included.</summary>
    public (int Start, int Length) PlaceOf(int index) => (_fields[index].Start, _fields[index].Length);

    /// <summary>What a field holds, with doubled quotes made single.</summary>
    public string this[int index]
    {
        get
        {
            var field = _fields[index];
            if (!field.IsQuoted)
            {
                return text.Substring(field.Start, field.Length);
            }

            var content = text.Substring(field.Start + 1, field.Length - 2);
            return content.IndexOf('"') < 0 ? content : content.Replace("\"\"", "\"");
        }
    }

    /// <summary>Finds the fields of the record.</summary>
    /// <returns>Its end, or how far it was looked at where it has a fault.</returns>
    private int TakeApart()
    {
        _fields.Clear();
        Fault = DelimitedFault.None;
        var at = Start;
        while (true)
        {
            var start = at;
            var isQuoted = at < text.Length && text[at] == '"';
            if (isQuoted)
            {
                at = EndOfQuotedField(at + 1);
                if (at < 0)
                {
                    Fail(DelimitedFault.EndsInsideQuotes, start);
                    return ~at;
                }
            }
            else
            {
                at = text.IndexOfAny(_endsOfPlainField, at);
                at = at < 0 ? text.Length : at;
            }

            if (at - Start > MaximumLength)
            {
                Fail(DelimitedFault.TooLong, Start);
                return at;
            }

            _fields.Add(new(start, at - start, isQuoted));
            if (at == text.Length || text[at] is '\r' or '\n')
            {
                return at;
            }

            if (text[at] != separator)
            {
                Fail(isQuoted ? DelimitedFault.TextAfterQuote : DelimitedFault.QuoteInsideField, start);
                return at;
            }

            at++;
        }
    }

    /// <summary>The position after the closing quote; where there is none, the complement of how far it was looked for.</summary>
    private int EndOfQuotedField(int from)
    {
        var limit = Math.Min(text.Length, Start + MaximumLength + 1);
        if (_lookedAtInVain > MostLookedAtInVain && text.IndexOfAny(['\r', '\n'], from, limit - from) is var lineEnd and >= 0)
        {
            limit = lineEnd;
        }

        var at = from;
        while (true)
        {
            var quote = at >= limit ? -1 : text.IndexOf('"', at, limit - at);
            if (quote < 0)
            {
                return ~limit;
            }

            at = quote + 1;
            if (at == text.Length || text[at] != '"')
            {
                return at;
            }

            at++;
        }
    }

    private void Fail(DelimitedFault fault, int start) => (Fault, FaultStart) = (fault, start);

    private int LineBreakAt(int end) => end == text.Length ? 0 : text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1;

    /// <summary>Where a field lies, its quotes included.</summary>
    private readonly record struct Field(int Start, int Length, bool IsQuoted);
}
