using System.Collections.Immutable;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OpModel.Checking;
using OpModel.Compiling;
using OpModel.Generators;
using OpModel.Organization;

namespace OpModel.Hosts;

/// <summary>An organisation in C#, generated and compiled, and what each host says of it.</summary>
internal sealed class CompiledOrganization
{
    private static readonly ImmutableHashSet<string> OrganizationRules =
        RuleCatalogue.Descriptors.Where(rule => !rule.IsAboutCode).Select(rule => rule.Id).ToImmutableHashSet();

    /// <summary>What a project writes to have the rules that are off unless it asks for them.</summary>
    private static readonly KeyValuePair<string, string>[] SwitchedOn =
        [.. RuleCatalogue.Descriptors.Select(rule => new KeyValuePair<string, string>($"dotnet_diagnostic.{rule.Id}.severity", "warning"))];

    private readonly CSharpCompilation _compilation;

    private CompiledOrganization(CSharpCompilation compilation) => _compilation = compilation;

    /// <summary>Compiles sources together with what is generated for them; they state <c>Acme</c>.</summary>
    public static CompiledOrganization Of(params IEnumerable<string> sources)
    {
        CSharpGeneratorDriver.Create([new OperatingModelGenerator().AsSourceGenerator()], parseOptions: Library.Language)
            .RunGeneratorsAndUpdateCompilation(Library.Compile("Acme", sources), out var compilation, out _);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return new((CSharpCompilation)compilation);
    }

    /// <summary>What the compiler reports, in the order of <see cref="Verdict"/>.</summary>
    public async Task<IReadOnlyList<Verdict>> CompilerSays(EditorConfig setting)
    {
        var switchedOn = Library.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Distinct();
        var options = _compilation.Options.WithSpecificDiagnosticOptions(switchedOn.ToImmutableDictionary(id => id, _ => ReportDiagnostic.Warn));
        var diagnostics = await _compilation.WithOptions(options)
            .WithAnalyzers(Library.Analyzers, new AnalyzerOptions([], setting))
            .GetAnalyzerDiagnosticsAsync();
        Assert.Empty(diagnostics.Where(diagnostic => !OrganizationRules.Contains(diagnostic.Id)).Select(diagnostic => diagnostic.ToString()));
        return [.. diagnostics.Select(diagnostic => new Verdict(diagnostic.Id, TypeAt(diagnostic.Location), diagnostic.GetMessage())).Order()];
    }

    /// <summary>What the model says when the program runs, in the order of <see cref="Verdict"/>.</summary>
    public IReadOnlyList<Verdict> ProgramSays(EditorConfig setting)
    {
        using MemoryStream image = new();
        Assert.True(_compilation.Emit(image).Success);
        image.Position = 0;
        AssemblyLoadContext program = new("program", isCollectible: true);
        try
        {
            var model = (OperatingModel)program.LoadFromStream(image).GetType("Acme")!.GetProperty("Model")!.GetValue(null)!;
            var options = RuleOptions.Read(default, [.. SwitchedOn, .. setting.Values], out var problems);
            Assert.Empty(problems);
            return [.. model.Check(options).Select(violation => new Verdict(violation.Rule.Id, violation.Element.Key, violation.Message)).Order()];
        }
        finally
        {
            program.Unload();
        }
    }

    /// <summary>The class in which the compiler reports something.</summary>
    private string TypeAt(Location location)
    {
        var declaration = location.SourceTree!.GetRoot().FindNode(location.SourceSpan).FirstAncestorOrSelf<TypeDeclarationSyntax>();
        return _compilation.GetSemanticModel(location.SourceTree).GetDeclaredSymbol(declaration!)!.ToDisplayString();
    }
}
