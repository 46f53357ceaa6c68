using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace OpModel.Benchmarks.Reading;

/// <summary>A file that a project includes as <c>OperatingModelFile</c>, and what its build says of it.</summary>
internal sealed class FileInBuild(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text);

    public static AnalyzerConfigOptionsProvider Build { get; } = new Included();

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

    /// <summary>The same file with a line more, as somebody types it.</summary>
    public FileInBuild Edited(int edits) => new(path, $"{_text}# edit {edits}\n");

    /// <summary>The same file from the disk again.</summary>
    public FileInBuild Reopened() => new(path, _text.ToString());

    private sealed class Included : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values([]);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(new() { ["build_metadata.AdditionalFiles.OperatingModelFile"] = "true" });
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
