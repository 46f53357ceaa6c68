using System.Diagnostics;
using System.Globalization;
using OpModel.Fuzz;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var cases = args is [var count, ..] ? long.Parse(count, NumberStyles.AllowThousands, CultureInfo.InvariantCulture) : 100_000;
var seed = args is [_, "--seed", var number] ? int.Parse(number, CultureInfo.InvariantCulture) : Random.Shared.Next();
Console.WriteLine($"{cases:N0} files, seed {seed}");

Campaign campaign = new(cases, seed);
var started = Stopwatch.GetTimestamp();
var told = started;
campaign.Run(done =>
{
    if (Stopwatch.GetElapsedTime(told) > TimeSpan.FromSeconds(30))
    {
        told = Stopwatch.GetTimestamp();
        Console.WriteLine($"{done:N0} read, {campaign.Failures.Count} failed");
    }
});

var time = Stopwatch.GetElapsedTime(started);
foreach (var (form, files) in campaign.ByForm.OrderBy(form => form.Key, StringComparer.Ordinal))
{
    Console.WriteLine($"  {form}: {files:N0}");
}

Console.WriteLine($"{campaign.ByForm.Values.Sum():N0} files in {time.TotalSeconds:N0} s, {campaign.ByForm.Values.Sum() / time.TotalSeconds:N0} a second");
Console.WriteLine($"slowest file {campaign.Longest.TotalMilliseconds:N0} ms, most allocated {campaign.Largest / 1e6:N1} MB, peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:N0} MB");
foreach (var failure in campaign.Failures.OrderBy(failure => failure.Case).Take(20))
{
    var path = Path.Combine(Directory.CreateDirectory("fuzz-failures").FullName, $"{seed}-{failure.Case}-{failure.File.Name}");
    File.WriteAllText(path, failure.File.Text);
    Console.WriteLine($"case {failure.Case} of {failure.File.Form}, saved as {path}: {failure.What}");
}

Console.WriteLine($"{campaign.Failures.Count} failed");
return campaign.Failures.Count == 0 ? 0 : 1;
