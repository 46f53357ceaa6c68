using System.Text;
using CsCheck;

namespace OpModel.Files.Tables;

/// <summary>Laws of tables, over random ones.</summary>
public sealed class TablePropertyTests
{
    private const string Header = "id,name,manager,team,role,function,allocation,from\n";

    private static readonly string[] Teams = ["Checkout", "Search", "Data Platform", ""];
    private static readonly string[] Roles = ["product owner", "Engineer", "Barista", ""];
    private static readonly string[] Functions = ["sales", "design", ""];

    /// <summary>Up to three rows for each of up to nine people; what is said of a person is the same in all of them.</summary>
    private static readonly Gen<string[]> Rows =
        from people in Gen.Int[1, 9]
        from rows in Gen.Select(Gen.Int[0, people - 1], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 1]).Array[1, 24]
        select rows.Select(row => Row(row.Item1, row.Item2, row.Item3, row.Item4))
            .Concat(Enumerable.Range(0, people).Select(person => Row(person, Teams.Length - 1, 0, 0)))
            .ToArray();

    [Fact]
    public void Order_of_rows_makes_no_difference() =>
        (from rows in Rows from shuffled in Gen.Shuffle(rows) select (rows, shuffled)).Sample(table =>
            Assert.Equal(Statements(Table(table.rows)), Statements(Table(table.shuffled))));

    [Fact]
    public void Table_in_two_files_is_the_same_as_in_one() => (from rows in Rows from at in Gen.Int[1, rows.Length - 1] select (rows, at)).Sample((rows, at) =>
    {
        var whole = Organizations.Join(("people.csv", Table(rows)));
        var split = Organizations.Join(("a.csv", Table(rows[..at])), ("b.csv", Table(rows[at..])));

        Assert.Empty(whole.Problems);
        Assert.Empty(split.Problems);
        Assert.Equal(whole.Statements(), split.Statements());
    });

    [Fact]
    public void Reading_again_is_the_same_reading() => Rows.Sample(rows =>
    {
        var source = PeopleTable.Parse(new("people.csv", Table(rows)), mapping: null);
        ElementNames names = new(source.Elements);

        Assert.Equal(source.Read(names).Definitions.Count, source.Read(names).Definitions.Count);
        Assert.Equal(source.Read(names).Problems, source.Read(names).Problems);
        Assert.Equal(source.Read(names).Notes, source.Read(names).Notes);
    });

    [Fact]
    public void What_is_quoted_is_read_back() => Gen.Select(Gen.String[Gen.Char["ab,;\t\"\r\n é"], 0, 8].Array2D[Gen.Int[1, 4], Gen.Int[1, 4]], Gen.Char[",;\t"]).Sample((cells, separator) =>
    {
        StringBuilder text = new();
        for (var row = 0; row < cells.GetLength(0); row++)
        {
            text.AppendJoin(separator, Enumerable.Range(0, cells.GetLength(1)).Select(column => $"\"{cells[row, column].Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append('\n');
        }

        DelimitedReader csv = new(text.ToString(), separator);
        for (var row = 0; row < cells.GetLength(0); row++)
        {
            Assert.True(csv.Read());
            Assert.Equal(DelimitedFault.None, csv.Fault);
            Assert.Equal(Enumerable.Range(0, cells.GetLength(1)).Select(column => cells[row, column]), Enumerable.Range(0, csv.FieldCount).Select(column => csv[column]));
        }

        Assert.False(csv.Read());
    });

    [Fact]
    public void Whatever_stands_in_a_table_is_read_or_told_inside_of_it() =>
        Gen.Select(Gen.String[Gen.Char["id,name\"\r\n;E1"], 0, 60], Gen.String[Gen.Char["id,name\"\r\n;E1-"], 0, 60]).Sample((header, rest) =>
        {
            foreach (var text in new[] { header + rest, "id,name,team,role,manager,from\n" + rest })
            {
                var lines = text.Split(["\r\n", "\r", "\n"], StringSplitOptions.None);
                foreach (var placed in Organizations.Join(("people.csv", text)) is var joined ? joined.Problems.Concat(joined.Notes) : [])
                {
                    var place = placed.Problem.Place;
                    Assert.InRange(place.Line, 1, lines.Length);
                    Assert.InRange(place.Column, 1, lines[place.Line - 1].Length + 1);
                    Assert.InRange(place.Start + place.Length, 0, text.Length);
                    Assert.InRange(place.Column - 1 + place.Length, 0, lines[place.Line - 1].Length);
                }
            }
        });

    private static string Row(int person, int team, int role, int days) =>
        $"E{person},Person {person},{(person == 0 ? "" : $"E{person / 2}")},{Teams[team]},{(Teams[team].Length == 0 ? "" : Roles[role])},{Functions[person % 3]},{(Teams[team].Length == 0 ? "" : $"{10 * role}")},{(days == 0 ? "" : "2026-01-01")}\n";

    private static string Table(IReadOnlyList<string> rows) => Header + string.Concat(rows);

    private static IReadOnlyList<string> Statements(string table) => Organizations.Join(("people.csv", table)).Statements();
}
