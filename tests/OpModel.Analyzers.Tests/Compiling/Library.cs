using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OpModel.Analyzers;
using OpModel.Organization;

namespace OpModel.Compiling;

/// <summary>What a user's project compiles against: .NET 10 and the library.</summary>
internal static class Library
{
    public static CSharpParseOptions Language { get; } = new(LanguageVersion.CSharp12);

    public static ImmutableArray<MetadataReference> Itself { get; } =
    [
        MetadataReference.CreateFromFile(typeof(PersonAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Definition).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(OneOf.OneOf<,>).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(NodaTime.YearMonth).Assembly.Location),
    ];

    public static ImmutableArray<MetadataReference> References { get; } = [.. Net100.References.All, .. Itself];

    /// <summary>All analyzers that the package brings.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(OrganizationAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static CSharpCompilation Compile(string assemblyName, params IEnumerable<string> sources) => CSharpCompilation.Create(
        assemblyName,
        sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, Language, $"File{index}.cs")),
        References,
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
}
