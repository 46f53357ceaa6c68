using Microsoft.CodeAnalysis;
using OpModel.Checking;

namespace OpModel.Analyzers;

/// <summary>Says in the compiler's words what is known of a rule.</summary>
internal static class RuleDescriptorExtensions
{
    /// <summary>The message comes whole from the rule, so that every host says the same.</summary>
    private const string WholeMessage = "{0}";

    public static DiagnosticDescriptor ToDiagnosticDescriptor(this RuleDescriptor rule) => new(
        rule.Id,
        rule.Title,
        WholeMessage,
        category: $"OpModel.{rule.Family}",
        rule.Severity.ToDiagnosticSeverity(),
        isEnabledByDefault: rule.Severity != RuleSeverity.Hidden,
        helpLinkUri: rule.HelpLink);

    private static DiagnosticSeverity ToDiagnosticSeverity(this RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        RuleSeverity.Info => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };
}
