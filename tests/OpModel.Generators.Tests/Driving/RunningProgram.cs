using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis.CSharp;

namespace OpModel.Generators.Tests.Driving;

/// <summary>Projects compiled to assemblies and loaded beside the library, which they share with the tests.</summary>
internal sealed class RunningProgram : IDisposable
{
    private readonly AssemblyLoadContext _context = new("program", isCollectible: true);
    private readonly Dictionary<string, Assembly> _assemblies = [];

    /// <summary>Loads projects, each after those that it references.</summary>
    public RunningProgram(params IEnumerable<CSharpCompilation> projects)
    {
        _context.Resolving += (_, name) => _assemblies.GetValueOrDefault(name.Name!);
        foreach (var project in projects)
        {
            _assemblies.Add(project.AssemblyName!, _context.LoadFromStream(new MemoryStream(Image(project))));
        }
    }

    /// <summary>Compiles a project.</summary>
    public static byte[] Image(CSharpCompilation project)
    {
        using var image = new MemoryStream();
        var result = project.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return image.ToArray();
    }

    /// <summary>What a static property holds.</summary>
    public T Get<T>(string assembly, string type, string property) =>
        (T)_assemblies[assembly].GetType(type, throwOnError: true)!.GetProperty(property, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!.GetValue(null)!;

    /// <summary>A type by its name.</summary>
    public Type TypeOf(string assembly, string type) => _assemblies[assembly].GetType(type, throwOnError: true)!;

    /// <summary>The model that a class with <c>[OperatingModel]</c> gained.</summary>
    public OperatingModel Model(string assembly, string type) => Get<OperatingModel>(assembly, type, "Model");

    public void Dispose() => _context.Unload();
}
