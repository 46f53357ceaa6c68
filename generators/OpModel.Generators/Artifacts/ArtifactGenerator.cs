using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OpModel.Generators.Writing;
using OpModel.Organization;
using OpModel.Symbols;

namespace OpModel.Generators.Artifacts;

/// <summary>Generates what an artifact needs outside of the program: data transfer object, validator, JSON, schema and Markdown.</summary>
/// <remarks>
/// One generator makes all of it, since generators do not see one another's output. It reports nothing: what it leaves out, the
/// analyzer tells, from the same reading.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class ArtifactGenerator : IIncrementalGenerator
{
    private const string OptionsType = "Microsoft.Extensions.Options.IValidateOptions`1";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var artifacts = ShapesWith(context, "OpModel.ArtifactAttribute");
        // A type that is marked as both is an artifact.
        var parts = ShapesWith(context, ArtifactTypes.PartAttribute).Where(static shape => shape.Document is null);
        var hasOptions = context.CompilationProvider
            .Select(static (compilation, _) => compilation.GetTypeByMetadataName(OptionsType) is not null)
            .WithTrackingName(PipelineSteps.Options);
        var collisions = artifacts.Collect().Combine(parts.Collect())
            .Select(static (all, _) => HintName.Collisions(all.Left.Concat(all.Right).Select(shape => shape.Key)))
            .WithTrackingName(PipelineSteps.ArtifactCollisions);
        foreach (var shapes in new[] { artifacts, parts })
        {
            context.RegisterSourceOutput(shapes.Combine(hasOptions).Combine(collisions), static (output, source) =>
            {
                var ((shape, hasOptions), collisions) = source;
                Add(output, HintName.OfArtifact(shape.Key, collisions), ArtifactFile.Write(shape with { HasOptions = hasOptions }));
            });
        }

        var assembly = context.CompilationProvider.Select(static (compilation, _) => compilation.Assembly.Name);
        var listed = artifacts
            .Where(static shape => shape.Document is not null && shape.Accessibility is "public" or "internal" && shape.Containers.Count == 0)
            .Select(static (shape, _) => shape.Type)
            .Collect()
            .Select(static (types, _) => new EquatableArray<string>([.. types.OrderBy(type => type, StringComparer.Ordinal)]))
            .WithTrackingName(PipelineSteps.Documents);
        context.RegisterSourceOutput(listed.Combine(assembly), static (output, source) =>
        {
            var (types, assembly) = source;
            if (types.Count > 0)
            {
                Add(output, HintName.OfArtifacts(assembly), ArtifactListFile.Write(assembly, types));
            }
        });
    }

    private static IncrementalValuesProvider<ArtifactShape> ShapesWith(IncrementalGeneratorInitializationContext context, string attribute) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(
                attribute,
                static (node, _) => node is RecordDeclarationSyntax,
                static (annotated, _) => ArtifactShapes.Of((INamedTypeSymbol)annotated.TargetSymbol, annotated.TargetNode, annotated.SemanticModel.Compilation))
            .Where(static shape => shape is not null)
            .Select(static (shape, _) => shape!)
            .WithTrackingName(PipelineSteps.Artifacts);

    private static void Add(SourceProductionContext output, string hintName, string source) =>
        output.AddSource(hintName, SourceText.From(source, Encoding.UTF8));
}
