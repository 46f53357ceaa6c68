using CsCheck;
using OpModel.Checking;
using OpModel.Organization;

namespace OpModel.Files;

public sealed class BaselineFileTests
{
    private const string Line = """- { rule: OPM1001, at: Shop.Checkout, finding: '{Shop.Ada} is both product owner and scrum master of {Shop.Checkout}' }""";

    private static readonly AcceptedFinding AdaIsBoth = new()
    {
        Rule = "OPM1001",
        Element = "Shop.Checkout",
        Finding = "{Shop.Ada} is both product owner and scrum master of {Shop.Checkout}",
    };

    private static readonly Gen<AcceptedFinding> AnyFinding = Gen.Select(
        OneOf("OPM1001", "OPM2013", "OPM5002"),
        Gen.OneOf(OneOf("Shop.Checkout", "null", "true", "data-platform", "Ns.Outer+Inner"), Text),
        Text,
        Gen.Int[1, 4],
        Gen.Decimal[0, 1000].Select(by => decimal.Round(by, 2)),
        Text.Array[0, 3],
        (rule, element, finding, times, by, parts) => new AcceptedFinding { Rule = rule, Element = element.Trim(), Finding = finding, Times = times, By = by, Parts = new(parts) });

    /// <summary>Whatever may stand in a name or a message, and be read as a text.</summary>
    private static Gen<string> Text => Gen.String[Gen.OneOf(Gen.Char[' ', '~'], OneOf('"', '\\', '#', ':', '{', '}', '\n', '\r', '\t', '\u0001', 'é', '\u2028', '\ufeff', '語')), 1, 30]
        .Where(text => text.Trim().Length > 0);

    [Fact]
    public void What_is_written_is_read() => AnyFinding.List[0, 8].Sample(findings =>
    {
        var reading = Read(BaselineText.Of(findings));

        Assert.Empty(reading.Problems);
        Assert.Equal(Counted(findings), Counted(reading.Baseline.Findings));
    });

    [Fact]
    public void Order_of_the_findings_makes_no_difference() => AnyFinding.List[0, 8].Sample(findings =>
        Assert.Equal(BaselineText.Of(findings), BaselineText.Of(Enumerable.Reverse(findings))));

    [Fact]
    public void Finding_is_one_line_and_the_head_says_what_the_file_is()
    {
        var lines = BaselineText.Of([AdaIsBoth with { Rule = "OPM2013", Finding = "more people than the limit", By = 2.5m }, AdaIsBoth, AdaIsBoth]).Split('\n');

        Assert.Equal("# Findings of the rules of the organisation that were accepted. They are quiet; every other one is told.", lines[0]);
        Assert.Equal(
            [
                "accepted:",
                Line.Replace(" }", ", times: 2 }", StringComparison.Ordinal),
                """- { rule: OPM2013, at: Shop.Checkout, finding: more people than the limit, by: 2.5 }""",
                "",
            ],
            lines.SkipWhile(line => line.StartsWith('#')));
    }

    [Fact]
    public void Entry_knows_its_place()
    {
        var entry = Assert.Single(Read($"# accepted\naccepted:\n{Line}\n").Baseline.Findings);

        var origin = Assert.IsType<FileOrigin>(entry.Origin);
        Assert.Equal(("opmodel.baseline.yaml(3,3)", Line.Length - 2), (origin.ToString(), origin.Place.Length));
    }

    [Fact]
    public void Line_ends_of_windows_make_no_difference()
    {
        var reading = Read(BaselineText.Of([AdaIsBoth]).Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Empty(reading.Problems);
        Assert.Equal(AdaIsBoth, Assert.Single(reading.Baseline.Findings) with { Origin = Origin.None });
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing left")]
    [InlineData("accepted:")]
    [InlineData("accepted: []")]
    [InlineData("accepted: ~")]
    public void Empty_file_accepts_nothing(string text)
    {
        var reading = Read(text);

        Assert.Empty(reading.Problems);
        Assert.Empty(reading.Baseline.Findings);
    }

    [Theory]
    [InlineData("acepted: []", "1,1", "a baseline has no key \"acepted\"; did you mean \"accepted\"?")]
    [InlineData("accepted: none", "1,11", "accepted is a text; write a list.")]
    [InlineData("[]", "1,1", "a baseline is a list; write keys with values.")]
    [InlineData("accepted:\n- OPM1001", "2,3", "an accepted finding is a text; write keys with values.")]
    [InlineData("accepted:\n- { rule: OPM1001, at: A }", "2,3", "an accepted finding has no finding; add the key \"finding\".")]
    [InlineData("accepted:\n- { rule: OPM1001, at: [A], finding: a }", "2,24", "at of an accepted finding is a list; write a text.")]
    [InlineData("accepted:\n- { rule: OPM1001, at: A, finding: a, time: 2 }", "2,39", "an accepted finding has no key \"time\"; did you mean \"times\"?")]
    [InlineData("accepted:\n- { rule: OPM1001, at: A, finding: a, times: 0 }", "2,46", "times of an accepted finding is \"0\"; write a whole number from 1 to 2147483647.")]
    [InlineData("accepted:\n- { rule: OPM1001, at: A, finding: a, by: -1 }", "2,43", "by of an accepted finding is \"-1\"; write a number above 0, such as 2 or 12.5.")]
    [InlineData("accepted:\n- { rule: OPM1001, at: A, finding: a, by: 1e3 }", "2,43", "by of an accepted finding is \"1e3\"; write a number above 0, such as 2 or 12.5.")]
    [InlineData("accepted:\n- &a { rule: OPM1001, at: A, finding: a }", "2,3", "the anchor &a is not allowed; take it out and write each value out.")]
    [InlineData("accepted: []\n---\naccepted: []", "3,1", "a second document begins; keep all in one.")]
    public void What_is_wrong_is_told_at_its_place(string text, string place, string message)
    {
        var problem = Assert.Single(Read(text).Problems);

        Assert.Equal((place, message), (problem.Place.ToString(), problem.Message));
    }

    [Fact]
    public void Entries_that_can_be_read_hold_beside_one_that_cannot()
    {
        var reading = Read($"accepted:\n- {{ rule: OPM1001 }}\n{Line}\n");

        Assert.Single(reading.Baseline.Findings);
        Assert.NotEmpty(reading.Problems);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Conflict_of_two_changes_is_told_at_its_first_mark(string end)
    {
        var text = string.Join(end, ["accepted:", "<<<<<<< HEAD", Line, "=======", Line, ">>>>>>> other", ""]);

        var problem = Assert.Single(Read(text).Problems);

        Assert.Equal(new FilePlace(2, 1, "accepted:".Length + end.Length, "<<<<<<< HEAD".Length), problem.Place);
        Assert.StartsWith("a conflict of two changes stands here;", problem.Message, StringComparison.Ordinal);
        Assert.Empty(Read(text).Baseline.Findings);
    }

    [Fact]
    public void Text_of_any_kind_is_read_or_told() => Gen.OneOf(Gen.String, AnyFinding.List[1, 3].SelectMany(Mutated)).Sample(text =>
    {
        var reading = Read(text);

        Assert.All(reading.Problems, problem => Assert.True(problem.Place is { Line: >= 1, Column: >= 1 }));
    });

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    /// <summary>A baseline of which a piece was cut out or doubled.</summary>
    private static Gen<string> Mutated(List<AcceptedFinding> findings)
    {
        var text = BaselineText.Of(findings);
        return Gen.Select(Gen.Int[0, text.Length - 1], Gen.Int[0, 12], Gen.Bool, (start, length, isCut) =>
        {
            var piece = text.Substring(start, Math.Min(length, text.Length - start));
            return isCut ? text.Remove(start, piece.Length) : text.Insert(start, piece);
        });
    }

    private static BaselineReading Read(string text) => BaselineFile.Read(new("opmodel.baseline.yaml", text));

    private static Dictionary<AcceptedFinding, int> Counted(IEnumerable<AcceptedFinding> findings) => findings
        .GroupBy(finding => finding with { Times = 1, Origin = Origin.None })
        .ToDictionary(same => same.Key, same => same.Sum(finding => finding.Times));
}
