using System.Reflection;
using OneOf;
using OpModel.Artifacts;
using OpModel.Tool.Importers;

namespace OpModel.Tool.Artifacts;

/// <summary>Loads the artifacts that a built assembly defines. Unlike an organisation that an assembly states, their code is run.</summary>
internal static class ArtifactAssembly
{
    private const string Listing = "OpModel.Generated.ArtifactsIn_";

    /// <summary>Loads the artifacts of an assembly.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The artifacts, or what is wrong with the file.</returns>
    public static OneOf<IReadOnlyList<ArtifactType>, InputProblem> Load(string path)
    {
        if (!File.Exists(path))
        {
            return Refuse("there is no such file; build the project first, or name its assembly.");
        }

        try
        {
            var assembly = new ImporterLoadContext(path).LoadFromAssemblyPath(Path.GetFullPath(path));
            ArtifactType[] types =
            [
                .. assembly.GetExportedTypes()
                    .Where(type => type.FullName!.StartsWith(Listing, StringComparison.Ordinal))
                    .SelectMany(type => type.GetProperty("All")?.GetValue(null) as IEnumerable<ArtifactType> ?? []),
            ];
            return types.Length > 0 ? types : Refuse("no record in it is an [Artifact]; name the assembly of the project that has one, built with this version of OpModel.");
        }
        catch (TargetInvocationException exception)
        {
            return Refuse($"its artifacts cannot be listed: {(exception.InnerException?.InnerException ?? exception.InnerException ?? exception).Message}");
        }
        catch (Exception exception) when (
            exception is BadImageFormatException or IOException or UnauthorizedAccessException or TypeLoadException or ReflectionTypeLoadException)
        {
            return Refuse($"this cannot be loaded as a .NET assembly: {exception.Message}");
        }

        InputProblem Refuse(string message) => new(path, null, null, message);
    }
}
