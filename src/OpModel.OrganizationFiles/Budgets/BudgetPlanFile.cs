using NodaTime;
using OneOf;
using OpModel.Budgeting;
using OpModel.Files.Yaml;
using OpModel.Measures;

namespace OpModel.Files;

/// <summary>A budget plan as a YAML file states it.</summary>
/// <remarks><c>docs/formats.md</c> has the keys of the file.</remarks>
/// <example>
/// <code>
/// var model = OrganizationFiles.Read(["organisation.yaml"]).ToModel().AsT0;
/// BudgetPlanFile.Read("budget.yaml", model).Switch(
///     file => BudgetText.Write(file.Allocate().AsT0, Console.Out),
///     problems => { foreach (var problem in problems) { Console.WriteLine(problem); } });
/// </code>
/// </example>
public sealed class BudgetPlanFile
{
    private static readonly YamlLimits Limits = new(Depth: 16, Length: 16 * 1024 * 1024);

    private readonly OperatingModel _model;
    private readonly BudgetPlaces _places;

    internal BudgetPlanFile(BudgetPlan plan, OperatingModel model, BudgetPlaces places) => (Plan, _model, _places) = (plan, model, places);

    /// <summary>The plan.</summary>
    public BudgetPlan Plan { get; }

    /// <summary>The files that it names: former plans, and what was spent of them.</summary>
    internal IReadOnlyList<string> NamedFiles { get; init; } = [];

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="model">The organisation whose teams it funds.</param>
    /// <returns>The plan, which can be allocated on each day of its period; or everything that is wrong with it, each with its place. Whatever the file holds, nothing is thrown.</returns>
    public static OneOf<BudgetPlanFile, IReadOnlyList<InputProblem>> Read(string path, OperatingModel model)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(model);
        return Read(path, model, []);
    }

    /// <summary>Reads a file that plans of later periods carry over from.</summary>
    internal static OneOf<BudgetPlanFile, IReadOnlyList<InputProblem>> Read(string path, OperatingModel model, IReadOnlyList<string> laterPlans) =>
        TextInput.Read(path, Limits.Length).Match(text => ReadText(text, path, model, laterPlans), problem => (InputProblem[])[problem]);

    /// <summary>Reads the text of a file.</summary>
    /// <param name="text">YAML, or JSON.</param>
    /// <param name="path">What to call it in messages.</param>
    /// <param name="model">The organisation whose teams it funds.</param>
    /// <returns>The plan, which can be allocated on each day of its period; or everything that is wrong with it, each with its place. Whatever the text is, nothing is thrown.</returns>
    public static OneOf<BudgetPlanFile, IReadOnlyList<InputProblem>> ReadText(string text, string path, OperatingModel model)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(model);
        return ReadText(text, path, model, []);
    }

    private static OneOf<BudgetPlanFile, IReadOnlyList<InputProblem>> ReadText(string text, string path, OperatingModel model, IReadOnlyList<string> laterPlans) =>
        YamlDocument.Read(text, Limits) switch
        {
            { Root: { } root } => new BudgetPlanReader(path, model, laterPlans).Read(root),
            { Problem: { } problem } => (InputProblem[])[TextInput.Named(path, problem)],
            _ => (InputProblem[])[new(path, null, null, "the budget plan is empty; begin with its period, such as \"period: 2026\".")],
        };

    /// <summary>Allocates the plan as it stands on a day, and tells which tranches are released by what was measured up to it.</summary>
    /// <param name="asOf">The day; nothing for the last day of the period.</param>
    /// <param name="readings">The values of the measures that tranches wait for; nothing for none.</param>
    /// <returns>Who gets what, and why; or that the day is none of the period.</returns>
    public OneOf<BudgetAllocation, IReadOnlyList<InputProblem>> Allocate(LocalDate? asOf = null, RecordedValues? readings = null) =>
        Plan.Allocate(_model, asOf ?? Plan.Period.Days.End, readings ?? RecordedValues.None).Match<OneOf<BudgetAllocation, IReadOnlyList<InputProblem>>>(
            allocation => allocation,
            problems => (InputProblem[])[.. problems.Select(_places.Placed)]);

    /// <summary>A finding of an allocation at its place in the file.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The finding with file, line and column.</returns>
    public InputProblem Placed(BudgetProblem finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return _places.Placed(finding);
    }
}
