using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OpModel.Compiling;

/// <summary>Keys and values of an <c>.editorconfig</c> that holds for all files, and the properties of the project.</summary>
internal sealed class EditorConfig(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptionsProvider
{
    private readonly Options _properties = new(values.Where(value => IsProperty(value.Key)).ToDictionary());

    private readonly Options _options = new(values.Where(value => !IsProperty(value.Key)).ToDictionary());

    public override AnalyzerConfigOptions GlobalOptions => _properties;

    public IReadOnlyDictionary<string, string> Values => values;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _options;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _options;

    private static bool IsProperty(string key) => key.StartsWith("build_property.", StringComparison.Ordinal);

    private sealed class Options(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
