using OpModel.Checking;
using OpModel.Files;
using OpModel.Organization;

namespace OpModel.Fuzz;

/// <summary>Reads one file as every host does, judges what could be read, and holds what comes out to what is promised.</summary>
internal static class Trial
{
    private static readonly RuleOptions Options = RuleOptions.Read(IsoDate.Parse("2026-11-02"), [], out _);

    /// <summary>Reads and judges a file.</summary>
    /// <param name="file">The file.</param>
    /// <returns>What is not as it is to be; nothing where all is well.</returns>
    public static string? Run(Seed file) => file.Form == Seeds.BaselineForm
        ? Baseline(BaselineFile.Read(new(file.Name, file.Text)), file.Text)
        : Organization(new(file.Name, file.Text), path => file.Mapping is null ? null : new(path, file.Mapping));

    private static string? Organization(OrganizationText file, Func<string, OrganizationText?> find)
    {
        var source = OrganizationImporters.BuiltIn.Parse(file, find) ?? OrganizationFile.Parse(file);
        var joined = JoinedOrganization.Of(Generated.DefinitionsIn_OpModel.Definitions, [source]);
        return Wrong(joined.Problems.Concat(joined.Notes).Select(placed => placed.Problem), file.Text)
            ?? Wrong(RuleCatalogue.Judge(new OrganizationGraph(joined.Definitions), Options).Violations, file.Text);
    }

    private static string? Baseline(BaselineReading reading, string text) => Wrong(reading.Problems, text)
        ?? Wrong(RuleCatalogue.Judge(new OrganizationGraph(Generated.DefinitionsIn_OpModel.Definitions), Options, reading.Baseline, isWhole: true).Violations, text);

    private static string? Wrong(IEnumerable<FileProblem> problems, string text) =>
        problems.Select(problem => Wrong(problem, text)).FirstOrDefault(wrong => wrong is not null);

    private static string? Wrong(IEnumerable<Violation> violations, string text) => violations
        .Select(violation => violation.Message.Length == 0 ? $"{violation.Rule.Id} has no message" : violation.Place is FileOrigin place ? Wrong(place.Place, text) : null)
        .FirstOrDefault(wrong => wrong is not null);

    private static string? Wrong(FileProblem problem, string text) =>
        string.IsNullOrWhiteSpace(problem.Message) ? "a problem has no message" : Wrong(problem.Place, text) is { } wrong ? $"{wrong}: {problem.Message}" : null;

    /// <summary>Every place is one of the file: its end counts, since something may be missing there.</summary>
    private static string? Wrong(FilePlace place, string text) =>
        place.Line < 1 || place.Column < 1 || place.Start < 0 || place.Length < 0 || place.Start + place.Length > text.Length + 1
            ? $"{place} (from {place.Start}, {place.Length} long) is no place of a file of {text.Length} characters"
            : null;
}
