using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using OpModel.CodeFixes;
using OpModel.Generators;
using OpModel.Generators.Artifacts;

namespace OpModel.Compiling;

/// <summary>A project as an editor has it open: each text of its files goes through generator, analyzers and code fixes.</summary>
internal sealed class OpenProject
{
    private readonly Project _project;
    private readonly GeneratorDriver _driver;

    private OpenProject(Project project, GeneratorDriver driver, Compilation compilation) =>
        (_project, _driver, Compilation) = (project, driver, compilation);

    /// <summary>All code fixes of the package.</summary>
    public static ImmutableArray<CodeFixProvider> Fixes { get; } =
    [
        .. typeof(DefinitionMustBePartialFix).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    /// <summary>The project together with what was generated.</summary>
    public Compilation Compilation { get; }

    public static Task<OpenProject> Of(IReadOnlyDictionary<string, string> files)
    {
        var project = new AdhocWorkspace()
            .AddProject("Shop", LanguageNames.CSharp)
            .WithParseOptions(Library.Language)
            .WithCompilationOptions(new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .WithMetadataReferences(Library.References);
        project = files.Aggregate(project, (current, file) => current.AddDocument(file.Key, file.Value, filePath: file.Key).Project);
        var driver = CSharpGeneratorDriver.Create(
            [new OperatingModelGenerator().AsSourceGenerator(), new ArtifactGenerator().AsSourceGenerator()], parseOptions: Library.Language);
        return Generate(project, driver);
    }

    /// <summary>Gives a file another text and generates again, with what the generator keeps of the text before.</summary>
    public Task<OpenProject> Edit(string file, string text) => Generate(With(file, text), _driver);

    /// <summary>Tells whether the compiler, with nothing of ours in it, fails on another text of a file.</summary>
    public bool StopsTheCompiler(string file, string text) =>
        Record.Exception(() => With(file, text).GetCompilationAsync().GetAwaiter().GetResult()!.GetDiagnostics()) is not null;

    /// <summary>What all rules find, and that no analyzer fails.</summary>
    public Task<ImmutableArray<Diagnostic>> Analyze() => Analyze(Compilation);

    /// <summary>What all rules find in an editor that was just opened, where nothing that was read before is kept.</summary>
    public Task<ImmutableArray<Diagnostic>> AnalyzeAfresh() => Analyze(Compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(
        Compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), Library.Language, tree.FilePath))));

    /// <summary>Applies every code action that is offered for some findings, each on its own and then all that a Fix All would.</summary>
    public async Task<IReadOnlyList<CodeAction>> ApplyFixes(IEnumerable<Diagnostic> findings)
    {
        List<CodeAction> offered = [];
        foreach (var inFile in findings.ToLookup(finding => _project.GetDocument(finding.Location.SourceTree)))
        {
            if (inFile.Key is not { } document)
            {
                continue;
            }

            foreach (var fix in Fixes)
            {
                ImmutableArray<Diagnostic> fixable = [.. inFile.Where(finding => fix.FixableDiagnosticIds.Contains(finding.Id))];
                List<CodeAction> actions = [];
                foreach (var finding in fixable)
                {
                    CodeFixContext context = new(document, finding, (action, _) => actions.Add(action), CancellationToken.None);
                    await fix.RegisterCodeFixesAsync(context);
                }

                offered.AddRange(actions);
                foreach (var key in actions.Select(action => action.EquivalenceKey).Distinct().ToArray())
                {
                    FixAllContext all = new(
                        document, fix, FixAllScope.Document, key, fix.FixableDiagnosticIds, new Found(fixable), CancellationToken.None);
                    if (fix.GetFixAllProvider() is { } provider && await provider.GetFixAsync(all) is { } action)
                    {
                        actions.Add(action);
                    }
                }

                foreach (var action in actions)
                {
                    await Apply(action, document);
                }
            }
        }

        return offered;
    }

    private static async Task<ImmutableArray<Diagnostic>> Analyze(Compilation compilation)
    {
        var diagnostics = await EveryRule.Over(compilation).GetAnalyzerDiagnosticsAsync();
        Assert.All(diagnostics, diagnostic => Assert.True(
            diagnostic.Id.StartsWith("OPM", StringComparison.Ordinal), $"{diagnostic} {diagnostic.Descriptor.Description}"));
        return diagnostics;
    }

    private Project With(string file, string text) =>
        _project.Documents.Single(document => document.Name == file).WithText(SourceText.From(text)).Project;

    private static async Task<OpenProject> Generate(Project project, GeneratorDriver driver)
    {
        var compilation = await project.GetCompilationAsync();
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation!, out var generated, out var diagnostics);
        Assert.Empty(diagnostics);
        Assert.All(driver.GetRunResult().GeneratedTrees, tree => Assert.Empty(tree.GetDiagnostics()));
        return new(project, driver, generated);
    }

    private static async Task Apply(CodeAction action, Document document)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var changed = Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution.GetDocument(document.Id);
        Assert.False((await document.GetTextAsync()).ContentEquals(await changed!.GetTextAsync()), $"\"{action.Title}\" changes nothing in {document.Name}.");
    }

    /// <summary>What was found already, for a Fix All.</summary>
    private sealed class Found(ImmutableArray<Diagnostic> findings) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(findings);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(findings);
    }
}
