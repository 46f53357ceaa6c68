using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace OpModel.Compiling;

/// <summary>A file that a project includes as <c>OperatingModelFile</c>.</summary>
internal sealed class ModelFileText(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text);

    /// <summary>Whether the project names it as <c>OpModelBaseline</c> instead.</summary>
    public bool IsBaseline { get; init; }

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

    /// <summary>The options of a project that includes files, beside a file that it includes for something else.</summary>
    public static AnalyzerOptions Including(params IReadOnlyList<ModelFileText> files) => new(
        [.. files, new ModelFileText("notes.yaml", "teams: [{ name: Nobody reads this }]")],
        new Included(files));

    private sealed class Included(IReadOnlyList<ModelFileText> files) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => Options.None;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Options.None;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            files.FirstOrDefault(file => file == textFile) is { } included
                ? new Options((included.IsBaseline ? "build_metadata.AdditionalFiles.OpModelBaseline" : "build_metadata.AdditionalFiles.OperatingModelFile", "true"))
                : Options.None;
    }

    private sealed class Options(params IReadOnlyList<(string Key, string Value)> values) : AnalyzerConfigOptions
    {
        public static Options None { get; } = new();

        public override IEnumerable<string> Keys => values.Select(pair => pair.Key);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = values.FirstOrDefault(pair => pair.Key == key).Value;
            return value is not null;
        }
    }
}
