using System.Globalization;
using BenchmarkDotNet.Running;
using OpModel.Benchmarks.Quick;
using OpModel.Benchmarks.Reading;

if (args is ["--quick", .. var names])
{
    QuickTable.Write(Console.Out, string.Join(' ', names));
}
else if (args is [LargeOrganization.Command, var folder, .. var files])
{
    LargeOrganization.Write(folder, teams: 10_000, files is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 1);
}
else if (args is [PlainReading.Command, var path])
{
    GC.KeepAlive(PlainReading.Deserialize(path));
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(QuickTable).Assembly).Run(args);
}
