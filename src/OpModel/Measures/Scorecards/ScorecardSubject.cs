using OpModel.Organization;

namespace OpModel.Measures;

/// <summary>Something that has a scorecard.</summary>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Measured">Its names, and those of its parts.</param>
/// <param name="Stated">What the model states that it is measured by.</param>
/// <param name="ShowsStatedAlone">Whether it has no other measures than these, as a scorecard that somebody put together.</param>
internal sealed record ScorecardSubject(string Kind, MeasuredSubject Measured, IReadOnlyList<MeasureUse> Stated, bool ShowsStatedAlone)
{
    /// <summary>What people call it.</summary>
    public string Name => Measured.Name;

    /// <summary>The stated measures that are not of the library.</summary>
    public IEnumerable<Measure> OwnMeasures => Stated
        .Where(use => Measure.Find(use.Name) is null && Measure.FindRivals(use.Name).Count == 0 && !string.IsNullOrWhiteSpace(use.Name))
        .Select(use => Measure.Own(use.Name, use.Family));

    public bool IsCalled(string name) => Measured.Names.Contains(name, StringComparer.OrdinalIgnoreCase);
}
