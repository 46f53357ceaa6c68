using System.Reflection;
using OneOf;
using OpModel.Files;

namespace OpModel.Tool.Importers;

/// <summary>Loads importers of a user's own from a built assembly. Unlike an organisation that an assembly states, they are run.</summary>
internal static class ImporterAssembly
{
    /// <summary>Loads the importers of assemblies.</summary>
    /// <param name="paths">The files.</param>
    /// <returns>The importers in the order of the files, in each by name; or what is wrong with the files.</returns>
    public static OneOf<IReadOnlyList<IOrganizationImporter>, IReadOnlyList<InputProblem>> LoadAll(IReadOnlyList<string> paths)
    {
        List<IOrganizationImporter> importers = [];
        List<InputProblem> problems = [];
        foreach (var path in paths)
        {
            Load(path).Switch(importers.AddRange, problems.Add);
        }

        return problems.Count > 0 ? problems : importers;
    }

    private static OneOf<IReadOnlyList<IOrganizationImporter>, InputProblem> Load(string path)
    {
        if (!File.Exists(path))
        {
            return Refuse("there is no such file; build the project first, or name its assembly.");
        }

        try
        {
            var types = new ImporterLoadContext(path).LoadFromAssemblyPath(Path.GetFullPath(path)).GetExportedTypes();
            List<IOrganizationImporter> importers =
            [
                .. types
                    .Where(type => !type.IsAbstract && typeof(IOrganizationImporter).IsAssignableFrom(type) && type.GetConstructor(Type.EmptyTypes) is not null)
                    .OrderBy(type => type.FullName, StringComparer.Ordinal)
                    .Select(type => (IOrganizationImporter)Activator.CreateInstance(type)!),
            ];
            const string None = $"no public class in it is an {nameof(IOrganizationImporter)} that can be made without arguments; name the assembly of the project that has one.";
            return importers.Count > 0 ? importers : Refuse(None);
        }
        catch (TargetInvocationException exception)
        {
            return Refuse($"an importer in it cannot be made: {exception.InnerException?.Message}");
        }
        catch (Exception exception) when (
            exception is BadImageFormatException or IOException or UnauthorizedAccessException or TypeLoadException or ReflectionTypeLoadException)
        {
            return Refuse($"this cannot be loaded as a .NET assembly: {exception.Message}");
        }

        InputProblem Refuse(string message) => new(path, null, null, message);
    }
}
