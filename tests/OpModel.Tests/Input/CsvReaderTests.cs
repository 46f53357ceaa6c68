using System.Text;
using CsCheck;

namespace OpModel.Tests.Input;

public sealed class CsvReaderTests
{
    private const string Bill = "ServiceName,BilledCost,Tags\r\n"
        + "\"Queue, simple\",1.5,\"{\"\"team\"\": \"\"Checkout\"\"}\"\n"
        + "\n"
        + "\"two\nlines\",,NULL\r\n"
        + "Straße,-0.25,\"\"\n";

    [Fact]
    public void Fields_come_without_quotes_and_with_doubled_quotes_made_single()
    {
        var records = ReadAll(Bill);

        Assert.Equal(["ServiceName", "BilledCost", "Tags"], records[0].Fields);
        Assert.Equal(["Queue, simple", "1.5", "{\"team\": \"Checkout\"}"], records[1].Fields);
        Assert.Equal(["two\nlines", "", "NULL"], records[2].Fields);
        Assert.Equal(["Straße", "-0.25", ""], records[3].Fields);
        Assert.Equal(4, records.Count);
    }

    [Fact]
    public void A_record_knows_the_line_on_which_it_begins_past_blank_lines_and_line_breaks_in_quotes() =>
        Assert.Equal([1, 2, 4, 6], ReadAll(Bill).Select(record => record.Line));

    [Fact]
    public void A_buffer_of_any_length_gives_the_same_records()
    {
        var whole = ReadAll(Bill);
        for (var length = 1; length < 128; length++)
        {
            Assert.Equal(whole, ReadAll(Bill, bufferLength: length), Record.Same);
            Assert.Equal(whole, Read(new OneByteAtATimeStream(Encoding.UTF8.GetBytes(Bill)), bufferLength: length), Record.Same);
        }
    }

    [Theory]
    [InlineData("a,b\"c,d\nx,y,z\n", CsvFault.QuoteInsideField, 1)]
    [InlineData("a,\"b\"c,d\nx,y,z\n", CsvFault.TextAfterQuote, 1)]
    [InlineData("a, \"b\",d\nx,y,z\n", CsvFault.QuoteInsideField, 1)]
    [InlineData("a,\"b,d\nx,y,z\n", CsvFault.EndsInsideQuotes, 1)]
    [InlineData("\"b\n\"\"x\"y,z\nx,y,z\n", CsvFault.TextAfterQuote, 0)]
    public void A_broken_record_costs_its_own_line_alone(string text, object fault, int fieldsBefore)
    {
        var records = ReadAll(text);

        Assert.Equal((CsvFault)fault, records[0].Fault);
        Assert.Equal(fieldsBefore, records[0].Fields.Count);
        Assert.Equal(["x", "y", "z"], records[^1].Fields);
    }

    [Fact]
    public void A_line_longer_than_the_maximum_is_passed_over_and_counted()
    {
        var text = "a,b\n" + new string('x', 5_000_000) + ",y\n1,2\n";

        var records = ReadAll(text, maximumLineLength: 1000, bufferLength: 64);

        Assert.Equal([CsvFault.None, CsvFault.TooLong, CsvFault.None], records.Select(record => record.Fault));
        Assert.Equal([1, 2, 3], records.Select(record => record.Line));
    }

    [Fact]
    public void A_line_of_exactly_the_maximum_is_read()
    {
        var fits = new string('x', 100);

        for (var length = 1; length < 110; length++)
        {
            Assert.Equal(CsvFault.None, ReadAll(fits + "\r\n1", maximumLineLength: 100, length)[0].Fault);
        }

        Assert.Equal(CsvFault.TooLong, ReadAll(fits + "x\n1", maximumLineLength: 100)[0].Fault);
    }

    [Fact]
    public void A_record_is_copied_as_it_stands_in_the_file_however_long_it_is()
    {
        var tooLong = new string('x', 10_000) + ",\"y\"";
        using var reader = new CsvReader(Stream("a\r\n" + tooLong + "\r\n1"), maximumLineLength: 100, bufferLength: 16);
        using var copy = new MemoryStream();
        while (reader.Read())
        {
            reader.CopyRecordTo(copy);
        }

        Assert.Equal("a\n" + tooLong + "\n1\n", Encoding.UTF8.GetString(copy.ToArray()));
    }

    [Fact]
    public void The_last_record_tells_whether_a_line_break_follows_it()
    {
        Assert.True(ReadAll("a,b\n1,2")[^1].EndsWithoutLineBreak);
        Assert.False(ReadAll("a,b\n1,2\n")[^1].EndsWithoutLineBreak);
    }

    [Fact]
    public void Written_cells_come_back_as_they_were()
    {
        var cell = Gen.String[Gen.OneOf(Gen.Char["ab,\"\r\n {}é€"], Gen.Char.AlphaNumeric), 0, 12];
        Gen.Select(cell.Array[1, 6].List[1, 20], Gen.Int[1, 64]).Sample((rows, bufferLength) =>
        {
            var text = string.Concat(rows.Select(row => string.Join(',', row.Select(Quote)) + "\n"));

            var records = ReadAll(text, bufferLength: bufferLength);

            Assert.Equal(rows, records.Select(record => record.Fields.ToArray()));
        });
    }

    [Fact]
    public void Any_bytes_are_read_to_their_end_the_same_way_whatever_the_buffer()
    {
        var bytes = Gen.Char["a1,,\"\"\"\r\n\n\0é"].Array[0, 80].Select(chars => Encoding.UTF8.GetBytes(chars));
        Gen.Select(bytes, Gen.Int[1, 40], Gen.Int[1, 60]).Sample((text, bufferLength, maximum) =>
        {
            var whole = Read(new MemoryStream(text), maximum);
            var pieces = Read(new OneByteAtATimeStream(text), maximum, bufferLength);
            Assert.Equal(whole, pieces, Record.Same);
        });
    }

    private static string Quote(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    private static List<Record> ReadAll(string text, int maximumLineLength = 1 << 20, int bufferLength = 1 << 16) =>
        Read(Stream(text), maximumLineLength, bufferLength);

    private static List<Record> Read(Stream stream, int maximumLineLength = 1 << 20, int bufferLength = 1 << 16)
    {
        using var reader = new CsvReader(stream, maximumLineLength, bufferLength);
        var records = new List<Record>();
        while (reader.Read())
        {
            var fields = Enumerable.Range(0, reader.Fault == CsvFault.TooLong ? 0 : reader.FieldCount)
                .Select(i => Encoding.UTF8.GetString(reader.Field(i)))
                .ToList();
            records.Add(new Record(reader.Line, fields, reader.Fault, reader.EndsWithoutLineBreak));
        }

        return records;
    }

    private sealed record Record(long Line, IReadOnlyList<string> Fields, CsvFault Fault, bool EndsWithoutLineBreak)
    {
        public static IEqualityComparer<Record> Same { get; } = EqualityComparer<Record>.Create(
            (a, b) => a!.Line == b!.Line && a.Fault == b.Fault && a.Fields.SequenceEqual(b.Fields),
            record => record.Line.GetHashCode());
    }
}
