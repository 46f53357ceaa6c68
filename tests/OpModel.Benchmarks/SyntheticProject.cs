using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpModel.Organization;

namespace OpModel.Benchmarks;

/// <summary>A project that uses the library, and a file of it that defines nothing.</summary>
internal static class SyntheticProject
{
    private static readonly MetadataReference[] References =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(PersonAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Definition).Assembly.Location),
    ];

    /// <summary>Makes a project of files, with nothing kept from before.</summary>
    /// <param name="unrelated">The file that defines nothing, which comes first.</param>
    /// <param name="files">The texts of the others.</param>
    public static CSharpCompilation Of(SyntaxTree unrelated, IEnumerable<string> files) => CSharpCompilation.Create(
        "Acme",
        files.Select((file, index) => CSharpSyntaxTree.ParseText(file, path: $"File{index}.cs")).Prepend(unrelated),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The file that defines nothing.</summary>
    /// <param name="edits">How often a token was added to it.</param>
    public static SyntaxTree UnrelatedFile(int edits) => CSharpSyntaxTree.ParseText(
        $"namespace Acme; public static class Calendar {{ public static int Days() => 0{string.Concat(Enumerable.Repeat(" + 1", edits))}; }}",
        path: "Calendar.cs");
}
