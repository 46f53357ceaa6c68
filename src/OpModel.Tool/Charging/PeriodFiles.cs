using OpModel.Chargeback;

namespace OpModel.Tool.Charging;

/// <summary>The files that a run writes: all of them or none.</summary>
internal sealed class PeriodFiles : IDisposable
{
    private readonly PeriodRequest _request;
    private readonly InputProblem? _problem;
    private readonly ResultFile? _output;
    private readonly ResultFile? _setAside;

    /// <summary>Begins the files; those that cannot be are a problem.</summary>
    public PeriodFiles(PeriodRequest request)
    {
        _request = request;
        _problem = FindOverwritten(request.Inputs) ?? FindSame();
        _output = Begin(request.Output, ref _problem);
        _setAside = Begin(request.SetAside, ref _problem);
        SetAsideCosts = Begin(request.SetAsideCosts, ref _problem);
    }

    /// <summary>Takes lines of costs that were set aside.</summary>
    public ResultFile? SetAsideCosts { get; }

    /// <summary>What is wrong with the files: one that cannot be written, or would take the place of an input.</summary>
    public InputProblem? FindProblem(IEnumerable<string> furtherInputs) => _problem ?? FindOverwritten(furtherInputs);

    /// <summary>The lines of costs that were set aside.</summary>
    public static SetAsideRecords CostsSetAside(ChargebackInput input) => input.Bill is { } run
        ? new(run.Bill.Name, "", [.. run.Bill.SetAside.Select(problem => new SetAsideLine(problem, ""))])
        : new(input.Costs.Name, input.Costs.Header, input.Costs.SetAside);

    /// <summary>The lines of use that were set aside.</summary>
    public static SetAsideRecords UsageSetAside(ChargebackInput input) => new(input.Usage.Name, input.Usage.Header, input.Usage.SetAside);

    /// <summary>Lets files take their places when all of them are written to their ends; tells of the one that cannot be.</summary>
    public InputProblem? Keep(MemoryStream content, ChargebackInput input)
    {
        var path = _request.Output;
        try
        {
            _output?.Stream.Write(content.GetBuffer(), 0, (int)content.Length);
            var (costs, usage) = (CostsSetAside(input), UsageSetAside(input));
            path = _request.SetAsideCosts;
            if (input.Bill is null && costs.Lines.Count > 0)
            {
                costs.Write(SetAsideCosts!.Stream);
            }

            path = _request.SetAside;
            if (usage.Lines.Count > 0)
            {
                usage.Write(_setAside!.Stream);
                _setAside.Keep();
            }

            path = _request.SetAsideCosts;
            if (costs.Lines.Count > 0)
            {
                SetAsideCosts!.Keep();
            }

            path = _request.Output;
            _output?.Keep();
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new InputProblem(path!, null, null, $"the file cannot be written: {e.Message}");
        }
    }

    /// <summary>Takes back what was not kept.</summary>
    public void Dispose()
    {
        _output?.Dispose();
        _setAside?.Dispose();
        SetAsideCosts?.Dispose();
    }

    private static ResultFile? Begin(string? path, ref InputProblem? problem)
    {
        if (path is null || problem is not null)
        {
            return null;
        }

        ResultFile.Create(path).TryPickT0(out var file, out problem);
        return file;
    }

    private InputProblem? FindOverwritten(IEnumerable<string> inputs) => inputs
        .SelectMany(input => Outputs().Where(output => ResultFile.IsSame(output.Path, input)))
        .Select(output => new InputProblem(output.Path, null, null, $"{output.Option} would overwrite an input; name another file."))
        .FirstOrDefault();

    private InputProblem? FindSame() =>
        _request.Output is { } output && Outputs().Any(other => other.Option != "--output" && ResultFile.IsSame(other.Path, output))
            ? new(output, null, null, "--output and --set-aside name the same file; name two.")
            : null;

    private IEnumerable<(string Option, string Path)> Outputs() =>
        new[] { ("--output", _request.Output), ("--set-aside", _request.SetAside), ("--set-aside", _request.SetAsideCosts) }
            .Where(output => output.Item2 is not null).Select(output => (output.Item1, output.Item2!));
}
