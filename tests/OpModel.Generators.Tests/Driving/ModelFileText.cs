using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace OpModel.Generators.Tests.Driving;

/// <summary>A file that a project includes as <c>OperatingModelFile</c>, in the folder <c>/shop/</c> of the project.</summary>
internal sealed class ModelFileText(string name, string text) : AdditionalText
{
    private const string Folder = "/shop/";

    private readonly SourceText _text = SourceText.From(text);

    /// <summary>What the build says of such files and of their project.</summary>
    public static AnalyzerConfigOptionsProvider Options { get; } = new Build();

    public override string Path => Folder + name;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

    private sealed class Build : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new OneKey("build_property.ProjectDir", Folder);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new OneKey("", "");

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new OneKey("build_metadata.AdditionalFiles.OperatingModelFile", "true");
    }

    private sealed class OneKey(string key, string value) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => [key];

        public override bool TryGetValue(string asked, [NotNullWhen(true)] out string? found) => (found = asked == key ? value : null) is not null;
    }
}
