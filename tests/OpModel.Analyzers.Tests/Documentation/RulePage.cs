using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpModel.Checking;
using OpModel.Compiling;

namespace OpModel.Documentation;

internal static partial class RulePage
{
    /// <summary>Switches a rule on that is off unless a project asks for it.</summary>
    public static Compilation AskingFor(this Compilation compilation, string id) => RuleCatalogue.Find(id)!.Severity == RuleSeverity.Hidden
        ? compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new(id, ReportDiagnostic.Info)]))
        : compilation;

    /// <summary>How a project sets the rules in the example under a heading: what stands in an .editorconfig below it.</summary>
    public static AnalyzerOptions Settings(string id, string heading) =>
        new([], new EditorConfig(Regex.Matches(Block(Text(id), heading, "ini"), "^([a-z_.]+) = (.+)$", RegexOptions.Multiline)
            .ToDictionary(setting => setting.Groups[1].Value, setting => setting.Groups[2].Value)));
}
