using OpModel.Checking;
using OpModel.Organization;

namespace OpModel.Tool.Input;

/// <summary>Tells what was read and what was not, where that is not plain from the command line.</summary>
internal static class InputReport
{
    public static void Tell(OrganizationInput input, ToolConsole console)
    {
        if (input.Files.Count > 0)
        {
            var (teams, people) = (input.Definitions.OfType<TeamDefinition>().Count(), input.Definitions.OfType<PersonDefinition>().Count());
            console.Error.WriteLine($"opmodel: {Words.Count(teams, "team")} and {Words.Count(people, "person", "people")} read from {Words.Count(input.Files.Count, "file")}");
        }

        if (input.PassedOver.Count > 0)
        {
            console.Error.WriteLine($"opmodel: {Words.Count(input.PassedOver.Count, "file")} passed over, as no part of an organisation stands there: {string.Join(", ", input.PassedOver.Take(5))}{(input.PassedOver.Count > 5 ? ", ..." : "")}");
        }

        foreach (var note in input.Notes)
        {
            console.Error.WriteLine($"opmodel: {note.Path}({note.Problem.Place}): note: {note.Problem.Message}");
        }
    }
    /// <summary>Tells what is wrong with files, for commands that do not list it among their results.</summary>
    public static void TellProblems(OrganizationInput input, ToolConsole console)
    {
        foreach (var problem in input.Problems)
        {
            console.Error.WriteLine($"opmodel: {Line(problem)}");
        }
    }

    /// <summary>A problem of a file as <c>opmodel check</c> tells it.</summary>
    public static string Line(Violation problem) => $"{problem.Place}: error {problem.Rule.Id}: {problem.Message}";
}
