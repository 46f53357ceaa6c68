using BenchmarkDotNet.Running;
using OpModel.Benchmarks.Quick;

if (args is ["--quick", .. var names])
{
    QuickTable.Write(Console.Out, string.Join(' ', names));
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(QuickTable).Assembly).Run(args);
}
