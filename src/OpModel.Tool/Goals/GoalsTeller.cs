using OpModel.Goals;
using OpModel.Measures;
using OpModel.Tool.Charging;
using OpModel.Tool.Input;
using OpModel.Tool.Measures;

namespace OpModel.Tool.Goals;

/// <summary>Does what a command line asks for: reads organisation and values, and writes the goals.</summary>
internal sealed class GoalsTeller(GoalsRequest request, ToolConsole console)
{
    /// <summary>Runs to the end, or to the first input that is wrong.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run()
    {
        if (!ModelReading.Read(request.Model).TryPickT0(out var reading, out var problems))
        {
            return console.Refuse(problems);
        }

        InputReport.Tell(reading.Input, console);
        if (ResultFile.OverwritesOneOf(request.Output, [.. request.Model, .. reading.Input.Files, request.Readings]) is { } overwriting)
        {
            return console.Refuse([overwriting]);
        }

        var model = reading.Model.AsOf(request.Day);
        Team? team = null;
        if (request.Team is { } name && (team = model.FindTeam(name)) is null)
        {
            return console.Refuse([new("--team", null, null, $"there is no team \"{name}\" on {request.Day:uuuu-MM-dd}; {Meant.Among(name, model.Teams.Select(each => each.Name))}")]);
        }

        var tree = GoalTree.Of(model);
        var readings = RecordedValues.None;
        if (request.Readings is { } path && !KnownReadings.Read(path, reading.Model).TryPickT0(out readings, out problems))
        {
            return console.Refuse(problems);
        }

        GoalsReport report = new(tree.MeasureBy(readings, request.Day), request.Readings is not null, team);
        using StringWriter text = new();
        report.Write(request.Format, text);
        var code = ResultText.Write(request.Output, text.ToString(), console);
        return code == ExitCode.Done && report.Findings.Count > 0 ? ExitCode.Findings : code;
    }
}
