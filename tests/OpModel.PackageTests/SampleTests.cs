using System.Globalization;
using System.Text.Json;
using OpModel.Checking;
using OpModel.PackageTests.Packing;

namespace OpModel.PackageTests;

/// <summary>The samples, run as a reader would run them, in a copy of the folder that they work in.</summary>
public sealed class SampleTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("opmodel-sample-").FullName;

    private string Sample => Path.Combine(_root, "samples", "CloudChargeback");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Cloud_chargeback_prints_what_the_readme_shows()
    {
        var printed = Run("CloudChargeback").Log;

        AssertPrinted(ReadmeBlock("Acme: chargeback for", end: "```").Where(line => line != "..."), printed);
    }

    [Fact]
    public void Value_streams_prints_the_funnel_that_the_readme_shows()
    {
        var printed = Run("Structures/ValueStreams").Log;

        AssertPrinted(ReadmeBlock("| Find and enjoy a next book", end: ""), printed);
    }

    [Fact]
    public void Company_prints_the_value_streams_that_the_readme_shows()
    {
        var printed = Run("Company", Repository.Folder("samples", "Company")).Log;

        AssertPrinted(ReadmeBlock("Value streams   ", end: "```"), printed);
    }

    [Fact]
    public void Cloud_chargeback_writes_statements_that_add_up_to_the_bill()
    {
        Run("CloudChargeback");

        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Sample, "statements.json")));
        var statements = json.RootElement.GetProperty("statements").EnumerateArray().Sum(statement => Amount(statement, "total"));
        Assert.Equal(239_774.89m, Amount(json.RootElement, "costIn"));
        Assert.Equal(Amount(json.RootElement, "charged"), statements);
        Assert.Equal(
            Amount(json.RootElement, "costIn"),
            statements + Amount(json.RootElement, "retained") + Amount(json.RootElement, "unplaced"));
        Assert.StartsWith("period,consumer,", File.ReadLines(Path.Combine(Sample, "statements.csv")).First(), StringComparison.Ordinal);
    }

    [Fact]
    public void Sample_bill_is_written_again_byte_for_byte()
    {
        Run("SampleBill");

        Assert.Equal(
            File.ReadAllBytes(Repository.Folder("samples", "CloudChargeback", "bill.csv")),
            File.ReadAllBytes(Path.Combine(Sample, "bill.csv")));
    }

    private static decimal Amount(JsonElement element, string property) =>
        decimal.Parse(element.GetProperty(property).GetString()!, CultureInfo.InvariantCulture);

    private static void AssertPrinted(IEnumerable<string> lines, string printed)
    {
        var all = printed.ReplaceLineEndings("\n").Split('\n');
        var next = 0;
        foreach (var line in lines)
        {
            next = Array.IndexOf(all, line, next) + 1;
            Assert.True(next > 0, $"The readme shows this line, and the sample does not print it there:\n{line}");
        }

        Assert.True(next > 0, "The readme does not show what the sample prints.");
    }

    /// <summary>A block of output in the readme, by what its first line begins with and the line behind its last.</summary>
    private static IEnumerable<string> ReadmeBlock(string beginning, string end) => File.ReadLines(Repository.Folder("README.md"))
        .SkipWhile(line => !line.StartsWith(beginning, StringComparison.Ordinal))
        .TakeWhile(line => line != end);

    /// <summary>Runs the built program of a sample, by its folder, where it may write.</summary>
    private CommandResult Run(string sample)
    {
        Directory.CreateDirectory(Sample);
        File.Copy(Repository.Folder("samples", "CloudChargeback", "bill.csv"), Path.Combine(Sample, "bill.csv"), overwrite: true);
        return Run(sample, Sample);
    }

    private static CommandResult Run(string sample, string workingFolder)
    {
        // The tests and the samples are built alike: bin/<configuration>/<framework>.
        var built = Path.GetRelativePath(Repository.Folder("tests", "OpModel.PackageTests"), AppContext.BaseDirectory);
        return CommandLine.Dotnet(workingFolder, Repository.Folder("samples", sample, built, $"{Path.GetFileName(sample)}.dll")).MustSucceed();
    }
}
