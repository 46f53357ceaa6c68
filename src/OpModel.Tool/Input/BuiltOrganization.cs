using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OneOf;
using OpModel.Organization;
using OpModel.Symbols;

namespace OpModel.Tool.Input;

/// <summary>Reads the organisation that built assemblies state, by the same code as the compiler. Nothing of them is run.</summary>
internal static class BuiltOrganization
{
    private static readonly string FrameworkFolder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    /// <summary>Reads the definitions of assemblies and of those that they reference.</summary>
    /// <param name="paths">The files; what they reference is looked for beside them.</param>
    /// <returns>The definitions, those of the library among them; or what is wrong with the files.</returns>
    public static OneOf<IReadOnlyList<Definition>, IReadOnlyList<InputProblem>> Read(IReadOnlyList<string> paths)
    {
        List<InputProblem> problems = [];
        Dictionary<string, PortableExecutableReference> references = new(StringComparer.OrdinalIgnoreCase);
        Queue<string> open = [];
        foreach (var path in paths)
        {
            if (!File.Exists(path))
            {
                problems.Add(new(path, null, null, path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)
                    ? "there is no such file; build the project first, or name its assembly."
                    : "there is no such file or folder; check the path."));
            }
            else
            {
                open.Enqueue(path);
            }
        }

        while (open.Count > 0)
        {
            var path = open.Dequeue();
            if (references.ContainsKey(Path.GetFileName(path)))
            {
                continue;
            }

            try
            {
                var assembly = AssemblyMetadata.CreateFromFile(path);
                references.Add(Path.GetFileName(path), assembly.GetReference(filePath: path));
                foreach (var referenced in ReferencedBy(assembly, Path.GetDirectoryName(Path.GetFullPath(path))!))
                {
                    open.Enqueue(referenced);
                }
            }
            catch (Exception exception) when (exception is BadImageFormatException or IOException or UnauthorizedAccessException)
            {
                problems.Add(new(path, null, null, exception is BadImageFormatException && !IsCalledAsAssembly(path)
                    ? "this is no file of an organisation; name one that ends with .yaml, .yml, .json or .csv, a built assembly (.dll, .exe), or a folder."
                    : $"this cannot be read as a .NET assembly: {exception.Message}"));
            }
        }

        if (problems.Count > 0)
        {
            return problems;
        }

        Definition[] definitions = [.. DefinedTypes.In(CSharpCompilation.Create("check", references: references.Values))];
        return definitions.Any(definition => definition is not RoleDefinition { IsOfLibrary: true })
            ? definitions
            : (List<InputProblem>)[new(paths[0], null, null, "no class in it states a part of an organisation; name the assembly of the project that does.")];
    }

    private static bool IsCalledAsAssembly(string path) =>
        path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".exe", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> ReferencedBy(AssemblyMetadata assembly, string folder)
    {
        var reader = assembly.GetModules()[0].GetMetadataReader();
        foreach (var handle in reader.AssemblyReferences)
        {
            var file = reader.GetString(reader.GetAssemblyReference(handle).Name) + ".dll";
            if (new[] { folder, FrameworkFolder }.Select(place => Path.Combine(place, file)).FirstOrDefault(File.Exists) is { } found)
            {
                yield return found;
            }
        }
    }
}
