using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OpModel.Hosts;

/// <summary>How the rules are set in all hosts: by the keys of an <c>.editorconfig</c>.</summary>
internal sealed class Setting(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptionsProvider
{
    /// <summary>The rules are judged on this day.</summary>
    public const string Today = "2026-06-15";

    private readonly Options _options = new(values);

    public override AnalyzerConfigOptions GlobalOptions => _options;

    public string? Find(string key) => values.GetValueOrDefault(key);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _options;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _options;

    private sealed class Options(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
