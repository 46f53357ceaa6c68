using System.Buffers;

namespace OpModel;

/// <summary>
/// Takes a stream of UTF-8 text apart into the records and fields of RFC 4180, forward only and without decoding anything: a field
/// is the bytes between its commas. One buffer is reused for all records, so a field is valid until the next <see cref="Read"/>.
/// </summary>
/// <remarks>
/// A record with a <see cref="Fault"/> is given up at its first line break, so that one stray quote costs one line and not
/// everything up to the next quote. A line longer than the maximum is passed over piece by piece and is never held as a whole.
/// </remarks>
internal sealed class CsvReader : IDisposable
{
    /// <summary>The most fields of a record that can be read; further ones are counted and not kept.</summary>
    public const int MaximumFields = 16_384;

    private const int InitialBufferLength = 256 * 1024;
    private const int LineBreakLength = 2;

    private static readonly SearchValues<byte> EndsOfPlainField = SearchValues.Create(",\"\r\n"u8);

    private readonly Stream _stream;
    private readonly int _maximumLineLength;
    private byte[] _buffer;
    private byte[] _unescaped = [];
    private CsvField[] _fields = new CsvField[64];
    private int _filled;
    private int _recordStart;
    private int _recordEnd;
    private int _next;
    private long _nextLine = 1;
    private bool _streamEnded;
    private bool _restOfLineIsUnread;

    /// <summary>Makes a reader that does not own its stream.</summary>
    /// <param name="stream">The text to read, from its present position.</param>
    /// <param name="maximumLineLength">The most bytes that one record may have.</param>
    /// <param name="bufferLength">The bytes to begin with; grows as records need it. Small only in tests.</param>
    public CsvReader(Stream stream, int maximumLineLength, int bufferLength = InitialBufferLength)
    {
        _stream = stream;
        _maximumLineLength = maximumLineLength;
        _buffer = ArrayPool<byte>.Shared.Rent(bufferLength);
    }

    /// <summary>The number, from 1, of the line on which the current record begins.</summary>
    public long Line { get; private set; }

    /// <summary>How many fields the current record has; with a fault, how many stand before it.</summary>
    public int FieldCount { get; private set; }

    /// <summary>What is wrong with the current record.</summary>
    public CsvFault Fault { get; private set; }

    /// <summary>The number of the line on which the field with the fault begins.</summary>
    public long FaultLine { get; private set; }

    /// <summary>Whether nothing follows the current record, not even a line break: the sign of a file that was cut off.</summary>
    public bool EndsWithoutLineBreak { get; private set; }

    /// <summary>How many bytes have been taken from the stream.</summary>
    public long BytesRead { get; private set; }

    /// <summary>The current record as it stands in the file, without its line break; only its beginning when it is too long.</summary>
    public ReadOnlySpan<byte> Record => _buffer.AsSpan(_recordStart, _recordEnd - _recordStart);

    /// <summary>The next bytes of the stream, not yet taken apart: <paramref name="length"/>, or fewer at its end.</summary>
    public ReadOnlySpan<byte> Peek(int length)
    {
        while (_filled - _next < length && !_streamEnded)
        {
            Fill();
        }

        return _buffer.AsSpan(_next, Math.Min(length, _filled - _next));
    }

    /// <summary>Passes over bytes that are not part of the first record, such as a byte order mark.</summary>
    public void Skip(int length) => _next += Peek(length).Length;

    /// <summary>Moves to the next record that is not an empty line.</summary>
    /// <returns>False at the end of the stream.</returns>
    public bool Read()
    {
        if (_restOfLineIsUnread)
        {
            CopyRestOfLine(Stream.Null);
        }

        do
        {
            Line = _nextLine;
            if (!ReadRecord())
            {
                return false;
            }
        }
        while (Fault == CsvFault.None && Record.IsEmpty);

        return true;
    }

    /// <summary>The content of a field, with doubled quotes made single.</summary>
    public ReadOnlySpan<byte> Field(int index)
    {
        var field = _fields[index];
        var content = _buffer.AsSpan(field.Start, field.Length);
        return field.HasDoubledQuotes ? Unescape(content) : content;
    }

    /// <summary>Writes the current record as it stands in the file, however long it is, followed by a line feed.</summary>
    public void CopyRecordTo(Stream destination)
    {
        destination.Write(Record);
        if (_restOfLineIsUnread)
        {
            CopyRestOfLine(destination);
        }

        destination.WriteByte((byte)'\n');
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private bool ReadRecord()
    {
        _recordStart = _next;
        while (true)
        {
            var held = _filled - _recordStart;
            if (held == 0 && _streamEnded)
            {
                return false;
            }

            // What is seen of a record ends behind its last allowed byte, so that the verdict does not hang on how much was read.
            var seen = Math.Min(held, _maximumLineLength + LineBreakLength);
            if (held > 0 && TryTakeApart(_recordStart + seen, isLast: _streamEnded && seen == held))
            {
                break;
            }

            if (seen == _maximumLineLength + LineBreakLength)
            {
                GiveUp(CsvFault.TooLong);
                return true;
            }

            Fill();
        }

        if (Fault != CsvFault.None)
        {
            GiveUp(Fault);
        }
        else if (_recordEnd - _recordStart > _maximumLineLength)
        {
            GiveUp(CsvFault.TooLong);
        }
        else
        {
            _nextLine += LineBreaksUpTo(_next) + (_next > _recordEnd && _buffer[_next - 1] == '\r' ? 1 : 0);
        }

        return true;
    }

    /// <summary>Finds the fields of the record at <see cref="_recordStart"/>; false where what is seen of it ends too early.</summary>
    private bool TryTakeApart(int end, bool isLast)
    {
        ReadOnlySpan<byte> text = _buffer.AsSpan(0, end);
        var at = _recordStart;
        FieldCount = 0;
        Fault = CsvFault.None;
        while (true)
        {
            var start = at;
            var quoted = at < text.Length && text[at] == '"';
            var doubled = false;
            if (quoted)
            {
                at = EndOfQuotedField(text, at + 1, isLast, ref doubled);
                if (at < 0)
                {
                    return isLast && Fail(CsvFault.EndsInsideQuotes, start);
                }

                Keep(new CsvField(start + 1, at - start - 2, doubled));
            }
            else
            {
                var length = text[at..].IndexOfAny(EndsOfPlainField);
                if (length < 0 && !isLast)
                {
                    return false;
                }

                at = length < 0 ? text.Length : at + length;
                if (at < text.Length && text[at] == '"')
                {
                    return Fail(CsvFault.QuoteInsideField, start);
                }

                Keep(new CsvField(start, at - start, HasDoubledQuotes: false));
            }

            if (at == text.Length)
            {
                return EndRecord(at, at);
            }

            switch (text[at])
            {
                case (byte)',':
                    at++;
                    break;
                case (byte)'\n':
                    return EndRecord(at, at + 1);
                case (byte)'\r' when at + 1 < text.Length:
                    return EndRecord(at, text[at + 1] == '\n' ? at + 2 : at + 1);
                case (byte)'\r':
                    return isLast && EndRecord(at, at + 1);
                default:
                    FieldCount--;
                    return Fail(CsvFault.TextAfterQuote, start);
            }
        }
    }

    /// <summary>The position after the closing quote, or -1 where what is seen of the record does not show it.</summary>
    private static int EndOfQuotedField(ReadOnlySpan<byte> text, int at, bool isLast, ref bool doubled)
    {
        while (true)
        {
            var quote = text[at..].IndexOf((byte)'"');
            if (quote < 0)
            {
                return -1;
            }

            at += quote + 1;
            if (at == text.Length)
            {
                return isLast ? at : -1;
            }

            if (text[at] != '"')
            {
                return at;
            }

            doubled = true;
            at++;
        }
    }

    private void Keep(CsvField field)
    {
        if (FieldCount == _fields.Length && FieldCount < MaximumFields)
        {
            Array.Resize(ref _fields, _fields.Length * 2);
        }

        if (FieldCount < _fields.Length)
        {
            _fields[FieldCount] = field;
        }

        FieldCount++;
    }

    private bool EndRecord(int end, int next)
    {
        _recordEnd = end;
        _next = next;
        EndsWithoutLineBreak = end == next;
        return true;
    }

    private bool Fail(CsvFault fault, int fieldStart)
    {
        Fault = fault;
        FaultLine = Line + LineBreaksUpTo(fieldStart);
        return true;
    }

    private int LineBreaksUpTo(int end) => _buffer.AsSpan(_recordStart, end - _recordStart).Count((byte)'\n');

    /// <summary>Ends the record at its first line break, or leaves the rest of its line unread where the buffer has none.</summary>
    private void GiveUp(CsvFault fault)
    {
        Fault = fault;
        var lineBreak = _buffer.AsSpan(_recordStart, _filled - _recordStart).IndexOf((byte)'\n');
        if (lineBreak < 0)
        {
            EndRecord(_filled, _filled);
            _restOfLineIsUnread = !_streamEnded;
            return;
        }

        var end = _recordStart + lineBreak;
        EndRecord(end > _recordStart && _buffer[end - 1] == '\r' ? end - 1 : end, end + 1);
        _nextLine++;
    }

    private void CopyRestOfLine(Stream destination)
    {
        _restOfLineIsUnread = false;
        while (true)
        {
            _recordStart = _recordEnd = _next = _filled;
            Fill();
            var rest = _buffer.AsSpan(_next, _filled - _next);
            var lineBreak = rest.IndexOf((byte)'\n');
            destination.Write(lineBreak < 0 ? rest : rest[..lineBreak].TrimEnd((byte)'\r'));
            if (lineBreak >= 0)
            {
                _recordStart = _recordEnd = _next += lineBreak + 1;
                _nextLine++;
                return;
            }

            if (_streamEnded)
            {
                _recordStart = _recordEnd = _next = _filled;
                return;
            }
        }
    }

    /// <summary>Moves what is unread to the front of the buffer, makes room, and fills the buffer or ends the stream.</summary>
    private void Fill()
    {
        var keepFrom = Math.Min(_recordStart, _next);
        var kept = _filled - keepFrom;
        if (kept == _buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(checked(_buffer.Length * 2));
            _buffer.AsSpan(keepFrom, kept).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }
        else
        {
            _buffer.AsSpan(keepFrom, kept).CopyTo(_buffer);
        }

        _recordStart -= keepFrom;
        _next -= keepFrom;
        _filled = kept;
        var read = _stream.ReadAtLeast(_buffer.AsSpan(_filled), _buffer.Length - _filled, throwOnEndOfStream: false);
        _filled += read;
        BytesRead += read;
        _streamEnded = _filled < _buffer.Length;
    }

    private ReadOnlySpan<byte> Unescape(ReadOnlySpan<byte> content)
    {
        if (_unescaped.Length < content.Length)
        {
            _unescaped = new byte[Math.Max(content.Length, 256)];
        }

        var written = 0;
        while (true)
        {
            var quote = content.IndexOf((byte)'"');
            if (quote < 0)
            {
                content.CopyTo(_unescaped.AsSpan(written));
                return _unescaped.AsSpan(0, written + content.Length);
            }

            content[..(quote + 1)].CopyTo(_unescaped.AsSpan(written));
            written += quote + 1;
            content = content[(quote + 2)..];
        }
    }
}
