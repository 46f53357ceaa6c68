using BenchmarkDotNet.Running;
using OpModel.Benchmarks.Quick;

if (args is ["--quick"])
{
    QuickTable.Write(Console.Out);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(QuickTable).Assembly).Run(args);
}
