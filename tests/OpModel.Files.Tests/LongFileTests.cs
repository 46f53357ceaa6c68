using System.Diagnostics;
using OpModel.Files.Yaml;
using OpModel.Fuzz;

namespace OpModel.Files;

/// <summary>Files that are of one line, or wrong in each, as a broken export makes them: time and memory stay within bounds, and somebody is told why.</summary>
public sealed class LongFileTests
{
    private const int Refused = 100 * 1024 * 1024;
    private const int Taken = 8 * 1024 * 1024;

    [Theory]
    [InlineData("people.yaml", "people: [", "a", "]")]
    [InlineData("people.yaml", "", "a", ": x")]
    [InlineData("people.yaml", "people: [", "a,", "]")]
    [InlineData("people.csv", "id,name\n1,", "a", "\n")]
    [InlineData("people.csv", "id,name\n1,\"", "a", "\"\n")]
    [InlineData("people.csv", "id,name\n", "a,", "\n")]
    [InlineData("people.csv", "", "a,", "\n")]
    public void Line_of_100_MB_is_refused_before_anything_is_made_of_it(string path, string before, string repeated, string after)
    {
        var text = Repeat(before, repeated, after, Refused);

        var (problem, allocated) = Read(path, text);

        Assert.Equal($"{path}(1,1): the file has {text.Length} characters, and {OrganizationFile.Limits.Length} are taken; split it.", problem);
        Assert.InRange(allocated, 0, 1024 * 1024);
    }

    [Theory]
    [InlineData("people.yaml", "people: [", "a", "]", "1,10", "this text has 8388608 characters, and 1048576 are taken; shorten it.")]
    [InlineData("people.yaml", "people: [\"", "a", "\"]", "1,10", "this text has 8388608 characters, and 1048576 are taken; shorten it.")]
    [InlineData("people.yaml", "people: [\"", "a", "", "1,10", "this is not YAML: while scanning a quoted scalar, found unexpected end of stream.")]
    [InlineData("people.yaml", "", "a", ": x", "1,1", "this text has 8388608 characters, and 1048576 are taken; shorten it.")]
    [InlineData("people.yaml", "people: {", "a", "", "1,10", "this text has 8388608 characters, and 1048576 are taken; shorten it.")]
    [InlineData("people.csv", "id,name\n1,", "a", "\n", "2,1", "the line has more than 1048576 characters, which no person needs; look for a quote that is missing.")]
    [InlineData("people.csv", "id,name\n1,\"", "a,", "\n", "2,3", "a quote is opened here and closed nowhere; close it.")]
    [InlineData("people.csv", "id,name\n", "a,", "\n", "2,1", "the line has more than 1048576 characters, which no person needs; look for a quote that is missing.")]
    [InlineData("people.csv", "", "a,", "\n", "1,1", "the line has more than 1048576 characters, which no person needs; look for a quote that is missing.")]
    public void Line_of_8_MB_is_refused_with_what_is_too_long(string path, string before, string repeated, string after, string place, string message)
    {
        var text = Repeat(before, repeated, after, Taken);
        var started = Stopwatch.GetTimestamp();

        var (problem, allocated) = Read(path, text);

        Assert.Equal($"{path}({place}): {message}", problem);
        Assert.InRange(allocated, 0, 16L * text.Length);
        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, Campaign.Patience);
    }

    [Fact]
    public void Long_list_on_one_line_is_read()
    {
        var joined = Organizations.Join(("people.yaml", $"people: [{string.Join(", ", Enumerable.Range(1, 100_000).Select(number => $"Person {number}"))}]"));

        Assert.Empty(joined.Problems());
        Assert.Equal(100_000, joined.Graph().People.Count);
    }

    [Theory]
    [InlineData("people.yaml", "people:\n", "- x: 1\n", "(2,3): a person has no name; add the key \"name\".")]
    [InlineData("people.csv", "id,name\n", "1\n", "(2,1): the line has 1 field, and the header has 2; add what is missing.")]
    public void Of_a_million_problems_200_are_told_and_the_others_are_counted(string path, string before, string line, string first)
    {
        var problems = Organizations.Join((path, Repeat(before, line, "", 1_000_000 * line.Length))).Problems();

        Assert.Equal(YamlProblems.Most + 1, problems.Count);
        Assert.Equal($"{path}{first}", problems[0]);
        Assert.EndsWith("999800 more problems of this file are not told; mend the others first.", problems[^1], StringComparison.Ordinal);
    }

    private static string Repeat(string before, string repeated, string after, int length) =>
        string.Concat(before, repeated.Length == 1 ? new string(repeated[0], length) : string.Concat(Enumerable.Repeat(repeated, length / repeated.Length)), after);

    /// <summary>The only problem of a file, and the bytes that it took to find it.</summary>
    private static (string Problem, long Allocated) Read(string path, string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var joined = Organizations.Join((path, text));
        return (Assert.Single(joined.Problems()), GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
