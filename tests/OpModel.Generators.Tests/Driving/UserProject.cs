using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpModel.Organization;

namespace OpModel.Generators.Tests.Driving;

/// <summary>Compilations as a user's project would have them: .NET 10, the library, warnings on.</summary>
internal static class UserProject
{
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(PersonAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Definition).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(OneOf.OneOf<,>).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(NodaTime.YearMonth).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Ardalis.SmartEnum.SmartEnum<>).Assembly.Location),
    ];

    /// <summary>A library project.</summary>
    public static CSharpCompilation Of(params string[] sources) => Named("Acme", sources);

    /// <summary>A library project of a certain assembly name.</summary>
    public static CSharpCompilation Named(string assemblyName, params string[] sources) =>
        In(LanguageVersion.Latest, assemblyName, sources);

    /// <summary>A library project in a certain version of the language.</summary>
    public static CSharpCompilation In(LanguageVersion version, string assemblyName, params string[] sources)
    {
        var parsing = new CSharpParseOptions(version, DocumentationMode.Diagnose);
        return CSharpCompilation.Create(
            assemblyName,
            sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, parsing, $"File{index}.cs")),
            References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                warningLevel: 9999,
                // What a user's own source lacks is no matter here: documentation of public types.
                specificDiagnosticOptions:
                [
                    new("CS1591", ReportDiagnostic.Suppress),
                    // The SDK suppresses these two in all projects: that a library refers to an earlier version of the framework.
                    new("CS1701", ReportDiagnostic.Suppress),
                    new("CS1702", ReportDiagnostic.Suppress),
                ]));
    }

    /// <summary>The same project with one file written anew.</summary>
    public static CSharpCompilation WithFile(this CSharpCompilation project, int index, string source)
    {
        var tree = project.SyntaxTrees[index];
        return project.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(source, (CSharpParseOptions)tree.Options, tree.FilePath));
    }

    /// <summary>The same project read from disk again: equal text, no shared syntax.</summary>
    public static CSharpCompilation ReadAgain(this CSharpCompilation project) =>
        project.RemoveAllSyntaxTrees().AddSyntaxTrees(project.SyntaxTrees.Select(tree =>
            CSharpSyntaxTree.ParseText(tree.GetText().ToString(), (CSharpParseOptions)tree.Options, tree.FilePath)));
}
