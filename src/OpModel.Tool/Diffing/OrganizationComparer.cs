using OneOf;
using OpModel.Checking;
using OpModel.Organization;
using OpModel.Tool.Importers;
using OpModel.Tool.Input;

namespace OpModel.Tool.Diffing;

/// <summary>Does what a command line asks for: reads two organisations, or one, compares, writes the changes, counts what was removed.</summary>
internal sealed class OrganizationComparer(DiffRequest request, ToolConsole console)
{
    private readonly List<string> _inputs = [];
    private bool _isUnreadable;

    /// <summary>Runs to the end, or to the first input that is wrong.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run()
    {
        if (!Read(request.Before.Paths).TryPickT0(out var before, out var problems))
        {
            return Refuse(problems);
        }

        var after = before;
        if (!ReferenceEquals(request.Before.Paths, request.After.Paths) && !Read(request.After.Paths).TryPickT0(out after, out problems))
        {
            return Refuse(problems);
        }

        if (ResultFile.OverwritesOneOf(request.Output, _inputs) is { } overwriting)
        {
            return Refuse([overwriting]);
        }

        ResultFile? output = null;
        if (request.Output is { } path && !ResultFile.Create(path).TryPickT0(out output, out var problem))
        {
            return Refuse([problem]);
        }

        using (output)
        {
            var diff = OrganizationDiff.Of(OnDay(before, request.Before.Day), OnDay(after, request.After.Day));
            if (output is null)
            {
                DiffWriter.Write(console.Out, request, diff);
            }
            else
            {
                using (StreamWriter writer = new(output.Stream, leaveOpen: true))
                {
                    DiffWriter.Write(writer, request, diff);
                }

                output.Keep();
            }

            return IsTooMuchRemoved(diff) || _isUnreadable ? ExitCode.Findings : ExitCode.Done;
        }
    }

    private static OrganizationGraph OnDay(OrganizationGraph graph, IsoDate? day) => day is { } looked ? graph.AsOf(looked) : graph;

    /// <summary>Reads one organisation, and tells what of it cannot be read: what is missing may look like removed.</summary>
    private OneOf<OrganizationGraph, IReadOnlyList<InputProblem>> Read(IReadOnlyList<string> paths)
    {
        if (!ImporterAssembly.LoadAll(request.Importers).TryPickT0(out var importers, out var problems)
            || !OrganizationInput.Read(paths, baseline: null, importers).TryPickT0(out var input, out problems))
        {
            return OneOf<OrganizationGraph, IReadOnlyList<InputProblem>>.FromT1(problems);
        }

        InputReport.Tell(input, console);
        _inputs.AddRange([.. paths, .. input.Files, .. request.Importers]);
        _isUnreadable |= input.FileProblems.Count > 0;
        InputReport.TellProblems(input, console);
        return new OrganizationGraph(input.Definitions);
    }

    private bool IsTooMuchRemoved(OrganizationDiff diff)
    {
        var people = IsExceeded("--max-removed", request.MaxRemoved, diff.Of(ChangeKind.PersonLeft).Count(), diff.PeopleBefore, "person", "people");
        var teams = IsExceeded("--max-removed-teams", request.MaxRemovedTeams, diff.Of(ChangeKind.TeamDissolved).Count(), diff.TeamsBefore, "team", "teams");
        return people || teams;
    }

    private bool IsExceeded(string option, RemovalLimit? allowed, int removed, int of, string one, string several)
    {
        if (allowed is not { } limit || !limit.IsExceededBy(removed, of))
        {
            return false;
        }

        console.Error.WriteLine($"opmodel: {removed} of {Words.Count(of, one, several)} {(removed == 1 ? "was" : "were")} removed, more than {limit}; "
            + $"see whether the later organisation is complete, or allow more by {option}");
        return true;
    }

    private int Refuse(IEnumerable<InputProblem> problems)
    {
        Tell(problems);
        return ExitCode.WrongInput;
    }

    private void Tell(IEnumerable<InputProblem> problems)
    {
        foreach (var problem in problems)
        {
            console.Error.WriteLine($"opmodel: {problem}");
        }
    }
}
