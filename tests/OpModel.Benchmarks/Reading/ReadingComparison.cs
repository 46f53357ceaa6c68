using System.Globalization;
using System.Text;
using OpModel.Benchmarks.Quick;
using OpModel.Files;
using OpModel.Files.Yaml;

namespace OpModel.Benchmarks.Reading;

/// <summary>
/// <c>opmodel check</c> on a large organisation in YAML, from the start of the process to its end: beside a program that does no more than read the
/// same file into dictionaries, and the parsing beside the bare parser.
/// </summary>
internal sealed class ReadingComparison : IComparison
{
    private const int Teams = 10_000;
    private const int Rounds = 5;

    public string Name => "opmodel check, 100,000 people and 10,000 teams in YAML";

    public IEnumerable<ComparisonRow> Run()
    {
        var folder = Directory.CreateTempSubdirectory("opmodel-benchmark-");
        try
        {
            var one = LargeOrganization.Write(folder.CreateSubdirectory("one").FullName, Teams, files: 1)[0];
            var fifty = folder.CreateSubdirectory("fifty").FullName;
            LargeOrganization.Write(fifty, Teams, files: 50);
            return [.. Checking(one, fifty), Parsing(File.ReadAllText(one))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<ComparisonRow> Checking(string one, string fifty)
    {
        List<MeasuredProcess> ofOne = [], ofFifty = [], plain = [];
        for (var round = 0; round < Rounds; round++)
        {
            ofOne.Add(Check(one));
            ofFifty.Add(Check(fifty));
            plain.Add(MeasuredProcess.Run("OpModel.Benchmarks.dll", PlainReading.Command, one));
        }

        const string Beside = "YamlDotNet reads it into dictionaries, and nothing else";
        yield return new(
            "one file of 24 MB", Time(ofOne), Beside, Time(plain), Duration.TimesTheTime(Median(ofOne), Median(plain)), "below 5 s");
        yield return new("fifty files", Time(ofFifty), Beside, Time(plain), Duration.TimesTheTime(Median(ofFifty), Median(plain)), "below 5 s");
        yield return new(
            "peak memory of the process", Memory(ofOne), Beside, Memory(plain),
            string.Create(CultureInfo.InvariantCulture, $"{(double)Peak(ofOne) / Peak(plain):F2} times the memory"), "below 1 GB");
    }

    private static ComparisonRow Parsing(string text)
    {
        var times = Duration.Medians(
            Rounds,
            () => YamlStream.Read(text, OrganizationFile.Limits),
            () => PlainReading.Parse(text));
        var megabytes = Encoding.UTF8.GetByteCount(text) / 1e6;
        return new(
            "parsing into nodes that know their places", Speed(times[0]), "YamlDotNet's parser, whose events nobody keeps", Speed(times[1]),
            Duration.TimesTheTime(times[0], times[1]));

        string Speed(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{megabytes / time.TotalSeconds:N1} MB/s");
    }

    /// <summary>Checks, and makes sure that the rules found what there is to be found.</summary>
    private static MeasuredProcess Check(string path)
    {
        var run = MeasuredProcess.Run("OpModel.Tool.dll", "check", path, "--today", "2026-11-01");
        return run.LastLine.StartsWith("0 errors, 2000 warnings", StringComparison.Ordinal)
            ? run
            : throw new InvalidOperationException($"The organisation was not read and judged: {run.LastLine}");
    }

    private static TimeSpan Median(List<MeasuredProcess> runs) => Duration.Median(runs.Select(run => run.Time));

    private static long Peak(List<MeasuredProcess> runs) => runs.Max(run => run.PeakMemory);

    private static string Time(List<MeasuredProcess> runs) => Duration.Milliseconds(Median(runs));

    private static string Memory(List<MeasuredProcess> runs) => string.Create(CultureInfo.InvariantCulture, $"{Peak(runs) / 1e6:N0} MB");
}
