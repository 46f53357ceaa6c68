using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OpModel.Generators.Reading;
using OpModel.Generators.Writing;
using OpModel.Organization;
using OpModel.Symbols;

namespace OpModel.Generators;

/// <summary>Generates the run-time model of an organisation from its definitions in C#.</summary>
/// <remarks>
/// Each definition is read, written and cached on its own; only their keys come together, in the listing of the assembly. The
/// generator reports nothing: what it leaves out, the analyzer tells, from the same reading.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class OperatingModelGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var definitions = DefinitionReader.DefiningAttributes
            .Select(attribute => DefinitionsWith(context, attribute))
            .ToArray();
        var entries = Join(definitions).WithTrackingName(PipelineSteps.Entries);

        var collisions = entries
            .Select(static (entries, _) => HintName.Collisions(entries))
            .WithTrackingName(PipelineSteps.Collisions);
        foreach (var definition in definitions)
        {
            context.RegisterSourceOutput(definition.Combine(collisions), static (output, source) =>
            {
                var (stated, collisions) = source;
                Add(output, HintName.Of(stated.Definition.Key, collisions), StatedTypeFile.Write(stated));
            });
        }

        var assembly = context.CompilationProvider
            .Select(static (compilation, _) => AssemblyReader.Read(compilation))
            .WithTrackingName(PipelineSteps.Assembly);
        context.RegisterSourceOutput(entries.Combine(assembly), static (output, source) =>
        {
            var (entries, assembly) = source;
            if (entries.Count > 0)
            {
                Add(output, HintName.OfListing(assembly.Name), ListingFile.Write(assembly, entries));
            }
        });
    }

    private static IncrementalValuesProvider<StatedType> DefinitionsWith(
        IncrementalGeneratorInitializationContext context, string attribute) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(
                attribute,
                static (node, _) => node is BaseTypeDeclarationSyntax,
                static (annotated, _) => StatedTypeReader.Read(annotated))
            .Where(static stated => stated is not null)
            .Select(static (stated, _) => stated!)
            .WithTrackingName(PipelineSteps.Definitions);

    /// <summary>The entries of all definitions; equal after each edit that neither adds nor removes a definition.</summary>
    private static IncrementalValueProvider<EquatableArray<ListingEntry>> Join(IncrementalValuesProvider<StatedType>[] definitions) =>
        definitions
            .Select(static provider => provider.Collect().Select(static (stated, _) => ListingEntry.Of(stated)))
            .Aggregate(static (left, right) =>
                left.Combine(right).Select(static (pair, _) => ListingEntry.Join(pair.Left, pair.Right)));

    private static void Add(SourceProductionContext output, string hintName, string source) =>
        output.AddSource(hintName, SourceText.From(source, Encoding.UTF8));
}
