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
    public static string? Run(Seed file)
    {
        var text = file.Text;
        OrganizationText read = new(file.Name, text);
        var source = OrganizationImporters.BuiltIn.Parse(read, path => file.Mapping is null ? null : new(path, file.Mapping)) ?? OrganizationFile.Parse(read);
        var joined = JoinedOrganization.Of(Generated.DefinitionsIn_OpModel.Definitions, [source]);
        return joined.Problems.Concat(joined.Notes).Select(problem => Wrong(problem.Problem, text)).FirstOrDefault(wrong => wrong is not null)
            ?? RuleCatalogue.Judge(new OrganizationGraph(joined.Definitions), Options).Violations
                .Select(violation => violation.Message.Length == 0 ? $"{violation.Rule.Id} has no message" : (violation.Place as FileOrigin) is { } place ? Wrong(place.Place, text) : null)
                .FirstOrDefault(wrong => wrong is not null);
    }

    private static string? Wrong(FileProblem problem, string text) =>
        string.IsNullOrWhiteSpace(problem.Message) ? "a problem has no message" : Wrong(problem.Place, text) is { } wrong ? $"{wrong}: {problem.Message}" : null;

    /// <summary>Every place is one of the file: its end counts, since something may be missing there.</summary>
    private static string? Wrong(FilePlace place, string text) =>
        place.Line < 1 || place.Column < 1 || place.Start < 0 || place.Length < 0 || place.Start + place.Length > text.Length + 1
            ? $"{place} (from {place.Start}, {place.Length} long) is no place of a file of {text.Length} characters"
            : null;
}
