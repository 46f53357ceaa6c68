using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpModel.Tool.Checking;

/// <summary>Builds assemblies as a user's project would.</summary>
internal static class BuiltAssembly
{
    /// <summary>Builds an assembly against all that the tests run with.</summary>
    /// <returns>The file, which has the name and <c>.dll</c>.</returns>
    public static string Write(TemporaryFolder folder, string name, string source)
    {
        var path = folder[name + ".dll"];
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var result = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(source)],
            references.Select(file => MetadataReference.CreateFromFile(file)),
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)).Emit(path);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        return path;
    }
}
