using System.Reflection;
using System.Runtime.Loader;

namespace OpModel.Tool.Importers;

/// <summary>Loads an assembly with what it needs beside it, so that its versions are its own; only the library, with what its own members mention, is the tool's.</summary>
/// <param name="path">The assembly.</param>
internal sealed class ImporterLoadContext(string path) : AssemblyLoadContext(Path.GetFileNameWithoutExtension(path))
{
    private readonly AssemblyDependencyResolver _dependencies = new(Path.GetFullPath(path));

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name is "OpModel" or "OpModel.Files" or "OpModel.OrganizationFiles" or "OpModel.Rules" or "Ardalis.SmartEnum" or "NodaTime" or "OneOf" ? null
        : _dependencies.ResolveAssemblyToPath(assemblyName) is { } file ? LoadFromAssemblyPath(file)
        : null;
}
