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
        ? Baseline(BaselineFile.Read(new(file.Name, file.Text)), new(file.Text))
        : Organization(new(file.Name, file.Text), path => file.Mapping is null ? null : new(path, file.Mapping));

    private static string? Organization(OrganizationText file, Func<string, OrganizationText?> find)
    {
        FileLines lines = new(file.Text);
        var source = OrganizationImporters.BuiltIn.Parse(file, find) ?? OrganizationFile.Parse(file);
        var joined = JoinedOrganization.Of(Generated.DefinitionsIn_OpModel.Definitions, [source]);
        return Wrong(joined.Problems.Concat(joined.Notes).Select(placed => placed.Problem), lines)
            ?? Wrong(RuleCatalogue.Judge(new OrganizationGraph(joined.Definitions), Options).Violations, lines);
    }

    private static string? Baseline(BaselineReading reading, FileLines lines) => Wrong(reading.Problems, lines)
        ?? Wrong(RuleCatalogue.Judge(new OrganizationGraph(Generated.DefinitionsIn_OpModel.Definitions), Options, reading.Baseline, isWhole: true).Violations, lines);

    private static string? Wrong(IEnumerable<FileProblem> problems, FileLines lines) =>
        problems.Select(problem => Wrong(problem, lines)).FirstOrDefault(wrong => wrong is not null);

    private static string? Wrong(IEnumerable<Violation> violations, FileLines lines) => violations
        .Select(violation => violation.Message.Length == 0 ? $"{violation.Rule.Id} has no message" : violation.Place is FileOrigin place ? lines.Wrong(place.Place) : null)
        .FirstOrDefault(wrong => wrong is not null);

    private static string? Wrong(FileProblem problem, FileLines lines) =>
        string.IsNullOrWhiteSpace(problem.Message) ? "a problem has no message" : lines.Wrong(problem.Place) is { } wrong ? $"{wrong}: {problem.Message}" : null;
}
