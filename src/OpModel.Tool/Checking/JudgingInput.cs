using System.Collections.Concurrent;
using OneOf;
using OpModel.Checking;
using OpModel.Files;
using OpModel.Organization;
using OpModel.Tool.Importers;
using OpModel.Tool.Input;

namespace OpModel.Tool.Checking;

/// <summary>All that a judgement needs, as it was read: the organisation, how the rules are set, what is accepted.</summary>
internal sealed class JudgingInput
{
    private readonly BaselineReading? _baseline;

    private JudgingInput(JudgingRequest request, OrganizationInput organization, RuleOptions options, BaselineReading? baseline)
    {
        (Organization, _baseline, Options) = (organization, baseline, options);
        OrganizationGraph whole = new(organization.Definitions);
        Graph = request.Days is { } days ? whole.During(days.First, days.Last) : whole;
        FileProblems = [.. organization.Problems];
        BaselineProblems =
        [
            .. (baseline?.Problems ?? []).Select(problem =>
                SettingsAndFilesMustBeReadable.InFile(request.Baseline!, new FileOrigin(request.Baseline!, problem.Place), problem.Message)),
        ];
    }

    public OrganizationInput Organization { get; }

    /// <summary>The organisation as it is judged.</summary>
    public OrganizationGraph Graph { get; }

    public RuleOptions Options { get; }

    /// <summary>What the baseline lists; empty where there is none.</summary>
    public IReadOnlyList<AcceptedFinding> Accepted => [.. _baseline?.Baseline.Findings ?? default];

    /// <summary>What is wrong with the files in which the organisation stands.</summary>
    public IReadOnlyList<Violation> FileProblems { get; }

    /// <summary>What is wrong with the file of accepted findings.</summary>
    public IReadOnlyList<Violation> BaselineProblems { get; }

    /// <summary>Reads what a command line names.</summary>
    /// <param name="request">The command line.</param>
    /// <returns>The input; or what is not there, cannot be opened or means nothing.</returns>
    public static OneOf<JudgingInput, IReadOnlyList<InputProblem>> Read(JudgingRequest request)
    {
        if (!ImporterAssembly.LoadAll(request.Importers).TryPickT0(out var importers, out var problems)
            || !OrganizationInput.Read(request.Paths, request.Baseline, importers).TryPickT0(out var organization, out problems)
            || !ReadOptions(request).TryPickT0(out var options, out problems))
        {
            return OneOf<JudgingInput, IReadOnlyList<InputProblem>>.FromT1(problems);
        }

        if (request.Baseline is not { } path)
        {
            return new JudgingInput(request, organization, options, baseline: null);
        }

        return TextInput.Read(path, OrganizationFile.Limits.Length).TryPickT0(out var text, out var problem)
            ? new JudgingInput(request, organization, options, BaselineFile.Read(new(path, text)))
            : (InputProblem[])[problem];
    }

    /// <summary>Judges the organisation.</summary>
    /// <remarks>A rule has no state, so that rules are checked side by side; what they find stays in their order.</remarks>
    public Judgement Judge()
    {
        var rules = Partitioner.Create(RuleCatalogue.Rules, EnumerablePartitionerOptions.NoBuffering);
        return Judgement.Of(
            Graph, Options, rules.AsParallel().AsOrdered().SelectMany(rule => rule.Check(Graph, Options)), _baseline?.Baseline, isWhole: FileProblems.Count == 0);
    }

    private static OneOf<RuleOptions, IReadOnlyList<InputProblem>> ReadOptions(JudgingRequest request)
    {
        List<KeyValuePair<string, string>> settings = [.. request.Preset.Settings];
        if (request.Config is { } config)
        {
            if (!ConfigFile.Read(config).TryPickT0(out var stated, out var problem))
            {
                return (InputProblem[])[problem];
            }

            settings.AddRange(stated);
        }

        if (request.Today is { } today)
        {
            settings.Add(new(RuleOptions.TodayKey, today.ToString()));
        }

        var options = RuleOptions.Read(DayText.Today, settings, out var problems);
        return problems.Count == 0
            ? options
            : (InputProblem[])[.. problems.Select(problem => new InputProblem(request.Config ?? "", null, null, problem))];
    }
}
