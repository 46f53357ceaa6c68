using OpModel.Checking;
using OpModel.Files;
using OpModel.Organization;

namespace OpModel.Tool.Checking;

/// <summary>A violation as the tool tells it.</summary>
/// <param name="Violation">The violation.</param>
/// <param name="Severity">How much it weighs in this run.</param>
internal sealed record Finding(Violation Violation, RuleSeverity Severity)
{
    /// <summary>By what it is accepted for a time; nothing where it is not.</summary>
    public Waiver? Waiver { get; init; }

    /// <summary>Whether the baseline accepts it.</summary>
    public bool IsBaselined { get; init; }

    /// <summary>Where it stands in a file; nothing where it stands in an assembly.</summary>
    public FileOrigin? Place => Violation.Place as FileOrigin;

    /// <summary>The severity in the words of an <c>.editorconfig</c>.</summary>
    public string SeverityWord => Severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "suggestion",
    };
}
