using System.Collections.Immutable;
using System.Runtime.Loader;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OpModel.Analyzers;
using OpModel.Checking;
using OpModel.Compiling;
using OpModel.Generators;
using OpModel.Organization;
using OpModel.Symbols;
using OpModel.Tool;

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

    /// <summary>Compiles sources together with what is generated for them; one class among them has <c>[OperatingModel]</c>.</summary>
    public static CompiledOrganization Of(params IEnumerable<string> sources)
    {
        CSharpGeneratorDriver.Create([new OperatingModelGenerator().AsSourceGenerator()], parseOptions: Library.Language)
            .RunGeneratorsAndUpdateCompilation(Library.Compile("Acme", sources), out var compilation, out _);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return new((CSharpCompilation)compilation);
    }

    /// <summary>What all hosts say, which is to be the same, in the order of <see cref="Verdict"/>.</summary>
    public async Task<IReadOnlyList<Verdict>> Agree(EditorConfig setting)
    {
        var compiler = await CompilerSays(setting);
        Assert.Equal(compiler, ProgramSays(setting));
        Assert.Equal(compiler, await ToolSays(setting, asYaml: false));
        Assert.Equal(compiler, await ToolSays(setting, asYaml: true));
        return compiler;
    }

    /// <summary>What the organisation is made of.</summary>
    public IReadOnlyList<Definition> Definitions => [.. DefinedTypes.In(_compilation)];

    /// <summary>What the compiler reports, in the order of <see cref="Verdict"/>.</summary>
    /// <param name="setting">What the project sets.</param>
    /// <param name="files">Its additional files.</param>
    public async Task<IReadOnlyList<Verdict>> CompilerSays(EditorConfig setting, params ImmutableArray<AdditionalText> files)
    {
        var switchedOn = new OrganizationAnalyzer().SupportedDiagnostics.Select(rule => rule.Id).Distinct();
        var options = _compilation.Options.WithSpecificDiagnosticOptions(switchedOn.ToImmutableDictionary(id => id, _ => ReportDiagnostic.Warn));
        var diagnostics = await _compilation.WithOptions(options)
            .WithAnalyzers([new OrganizationAnalyzer()], new AnalyzerOptions(files, setting))
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
            var model = (OperatingModel)program.LoadFromStream(image).GetTypes()
                .Single(type => type.IsDefined(typeof(OperatingModelAttribute), inherit: false)).GetProperty("Model")!.GetValue(null)!;
            var options = RuleOptions.Read(default, [.. SwitchedOn, .. setting.Values], out var problems);
            Assert.Empty(problems);
            return [.. model.Check(options).Select(violation => new Verdict(violation.Rule.Id, violation.Element.Key, violation.Message)).Order()];
        }
        finally
        {
            program.Unload();
        }
    }

    /// <summary>What the tool says of the built assembly, or of what it writes as YAML from that, in the order of <see cref="Verdict"/>.</summary>
    /// <param name="setting">What the project sets.</param>
    /// <param name="asYaml">Whether it is asked about YAML.</param>
    /// <param name="options">Other options of the command line.</param>
    public async Task<IReadOnlyList<Verdict>> ToolSays(EditorConfig setting, bool asYaml, params IReadOnlyList<string> options)
    {
        // Beside the tests, where the library is, too.
        var name = Path.Combine(AppContext.BaseDirectory, Path.GetRandomFileName());
        var (assembly, yaml, config) = (name + ".dll", name + ".yaml", name + ".editorconfig");
        try
        {
            Assert.True(_compilation.Emit(assembly).Success);
            if (asYaml)
            {
                Assert.Equal("", (await ToolRun.RunAsync("convert", assembly, "--to", "yaml", "--output", yaml)).Error);
            }

            await File.WriteAllLinesAsync(config, SwitchedOn.Concat(setting.Values).Select(line => $"{line.Key} = {line.Value}"));
            var run = await ToolRun.RunAsync(["check", asYaml ? yaml : assembly, "--config", config, "--format", "json", .. options]);
            Assert.Equal(asYaml, run.Error.Contains("read from 1 file", StringComparison.Ordinal));
            return
            [
                .. JsonNode.Parse(run.Out)!["findings"]!.AsArray()
                    .Select(finding => new Verdict((string)finding!["rule"]!, (string)finding["element"]!["key"]!, (string)finding["message"]!))
                    .Order(),
            ];
        }
        finally
        {
            File.Delete(assembly);
            File.Delete(yaml);
            File.Delete(config);
        }
    }

    /// <summary>The class, or the file of something else than C#, in which the compiler reports something.</summary>
    private string TypeAt(Location location)
    {
        if (location.SourceTree is null)
        {
            return location.GetLineSpan().Path.Replace('\\', '/');
        }

        var declaration = location.SourceTree.GetRoot().FindNode(location.SourceSpan).FirstAncestorOrSelf<TypeDeclarationSyntax>();
        return _compilation.GetSemanticModel(location.SourceTree).GetDeclaredSymbol(declaration!)!.ToDisplayString();
    }
}
