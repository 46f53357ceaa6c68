using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OpModel.Hosting;

/// <summary>Notes what an analyzer registers, in the place of a compiler.</summary>
internal sealed class RecordingAnalysisContext(Compilation compilation) : AnalysisContext
{
    public List<string> Registered { get; } = [];

    public GeneratedCodeAnalysisFlags? GeneratedCode { get; private set; }

    public bool IsConcurrent { get; private set; }

    public override void ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags analysisMode) => GeneratedCode = analysisMode;

    public override void EnableConcurrentExecution() => IsConcurrent = true;

    public override void RegisterCompilationStartAction(Action<CompilationStartAnalysisContext> action) =>
        action(new Start(compilation, Registered));

    public override void RegisterCompilationAction(Action<CompilationAnalysisContext> action) => Registered.Add("compilation");

    public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => Registered.Add("semantic model");

    public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) =>
        Registered.AddRange(symbolKinds.Select(kind => $"symbol {kind}"));

    public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action) =>
        Registered.Add("code block start");

    public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => Registered.Add("code block");

    public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => Registered.Add("syntax tree");

    public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(
        Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds) => Registered.Add("syntax node");

    public override void RegisterOperationAction(Action<OperationAnalysisContext> action, ImmutableArray<OperationKind> operationKinds) =>
        Registered.AddRange(operationKinds.Select(kind => $"operation {kind}"));

    private sealed class Start(Compilation compilation, List<string> registered)
        : CompilationStartAnalysisContext(compilation, new AnalyzerOptions([]), CancellationToken.None)
    {
        public override void RegisterCompilationEndAction(Action<CompilationAnalysisContext> action) => registered.Add("compilation end");

        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => registered.Add("semantic model");

        public override void RegisterAdditionalFileAction(Action<AdditionalFileAnalysisContext> action) => registered.Add("additional file");

        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) =>
            registered.AddRange(symbolKinds.Select(kind => $"symbol {kind}"));

        public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(
            Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action) => registered.Add("code block start");

        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => registered.Add("code block");

        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => registered.Add("syntax tree");

        public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(
            Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds) => registered.Add("syntax node");

        public override void RegisterOperationAction(
            Action<OperationAnalysisContext> action, ImmutableArray<OperationKind> operationKinds) =>
            registered.AddRange(operationKinds.Select(kind => $"operation {kind}"));
    }
}
