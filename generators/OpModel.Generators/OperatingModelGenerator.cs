using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OpModel.Generators.Reading;
using OpModel.Generators.Writing;
using OpModel.Organization;
using OpModel.Symbols;

namespace OpModel.Generators;

/// <summary>Generates the run-time model of an organisation from its definitions in C# and in the files of the model.</summary>
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
        var files = ReadFiles(context, Join(definitions, NamedElement.Of, NamedElement.Join).WithTrackingName(PipelineSteps.Names));
        var entries = Join(definitions, ListingEntry.Of, ListingEntry.Join).WithTrackingName(PipelineSteps.Entries);
        var collisions = entries
            .Select(static (entries, _) => HintName.Collisions(entries))
            .WithTrackingName(PipelineSteps.Collisions);
        var settlement = files.Select(static (files, _) => Settlement.By(files));
        foreach (var definition in definitions)
        {
            var settled = definition
                .Combine(settlement)
                .Select(static (source, _) => source.Right.Settle(source.Left))
                .WithTrackingName(PipelineSteps.Settled);
            context.RegisterSourceOutput(settled.Combine(collisions), static (output, source) =>
            {
                var (stated, collisions) = source;
                Add(output, HintName.Of(stated.Definition.Key, collisions), StatedTypeFile.Write(stated));
            });
        }

        var assembly = context.CompilationProvider
            .Select(static (compilation, _) => AssemblyReader.Read(compilation))
            .WithTrackingName(PipelineSteps.Assembly);
        var taken = files
            .Combine(context.CompilationProvider)
            .Select(static (source, _) => new EquatableArray<string>([.. FileElementClass.Taken(source.Left.Keys, source.Right)]));
        context.RegisterSourceOutput(
            files.SelectMany(static (files, _) => files.Files).Combine(taken).Combine(assembly.Select(static (assembly, _) => assembly.Name)),
            static (output, source) =>
            {
                var ((file, taken), assembly) = source;
                Add(output, HintName.OfModelFile(file.Name, file.NamesakesBefore), ElementsFile.Write(file, assembly, taken));
            });

        var all = entries
            .Combine(files.Combine(taken).Select(static (source, _) => ListingEntry.Of(source.Left, source.Right)))
            .Select(static (source, _) => ListingEntry.Join(source.Left, source.Right));
        context.RegisterSourceOutput(all.Combine(assembly), static (output, source) =>
        {
            var (entries, assembly) = source;
            if (entries.Count > 0)
            {
                Add(output, HintName.OfListing(assembly.Name), ListingFile.Write(assembly, entries));
            }
        });
    }

    /// <summary>What the files of the model say, read against the names of all that stands elsewhere.</summary>
    private static IncrementalValueProvider<FileReadings> ReadFiles(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<EquatableArray<NamedElement>> names)
    {
        var texts = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static source => ModelFiles.Includes(source.Left, source.Right))
            .Select(static (source, _) => source.Left)
            .Collect();
        var elsewhere = names
            .Combine(texts.Combine(context.CompilationProvider).Select(static (source, _) => ReferencedElements.Named(source.Right, isNeeded: !source.Left.IsEmpty)))
            .Select(static (source, _) => NamedElement.Join(source.Left, source.Right));
        var roles = texts.Combine(elsewhere).Combine(context.CompilationProvider).Select(static (source, _) =>
            UnstatedRoles.NamedIn(ModelFiles.Of(source.Left.Left), source.Left.Right, source.Right));
        var folder = context.AnalyzerConfigOptionsProvider.Select(static (options, _) =>
            options.GlobalOptions.TryGetValue("build_property.ProjectDir", out var folder) ? folder : "");
        return texts.Combine(elsewhere).Combine(roles).Combine(folder)
            .Select(static (source, _) =>
            {
                var (((texts, elsewhere), roles), folder) = source;
                return FileReadings.Of(ModelFiles.Of(texts), folder, elsewhere.Concat(roles));
            })
            .WithTrackingName(PipelineSteps.Files);
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

    /// <summary>Something of all definitions; equal after each edit that does not change it.</summary>
    private static IncrementalValueProvider<EquatableArray<T>> Join<T>(
        IncrementalValuesProvider<StatedType>[] definitions,
        Func<ImmutableArray<StatedType>, EquatableArray<T>> select,
        Func<EquatableArray<T>, EquatableArray<T>, EquatableArray<T>> join)
        where T : IEquatable<T>
        => definitions
            .Select(provider => provider.Collect().Select((stated, _) => select(stated)))
            .Aggregate((left, right) => left.Combine(right).Select((pair, _) => join(pair.Left, pair.Right)));

    private static void Add(SourceProductionContext output, string hintName, string source) =>
        output.AddSource(hintName, SourceText.From(source, Encoding.UTF8));
}
