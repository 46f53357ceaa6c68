using Microsoft.CodeAnalysis;

namespace OpModel.Benchmarks.Generation;

/// <summary>Mapperly's generator from its package, run by our driver.</summary>
internal static class Mapperly
{
    private const string Package = "Riok.Mapperly";

    /// <summary>The assembly with Mapperly's attributes.</summary>
    public static MetadataReference Abstractions { get; } =
        MetadataReference.CreateFromFile(MeasuredPackage.PathOf(Package, "lib/netstandard2.0/Riok.Mapperly.Abstractions.dll"));

    /// <summary>Makes a generator.</summary>
    /// <returns>The generator.</returns>
    public static ISourceGenerator CreateGenerator()
    {
        var assembly = MeasuredPackage.Load(Package, "analyzers/roslyn4.14/dotnet/cs/Riok.Mapperly.dll");
        var generator = assembly.GetType("Riok.Mapperly.MapperGenerator", throwOnError: true)!;
        return ((IIncrementalGenerator)Activator.CreateInstance(generator)!).AsSourceGenerator();
    }
}
