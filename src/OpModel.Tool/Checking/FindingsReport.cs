using OpModel.Organization;

namespace OpModel.Tool.Checking;

/// <summary>What a check found.</summary>
/// <param name="Findings">The findings, those too that are waived and that the baseline accepts.</param>
/// <param name="JudgedOn">The day on which the rules were judged.</param>
/// <param name="HasBaseline">Whether a baseline was asked for.</param>
internal sealed record FindingsReport(IReadOnlyList<Finding> Findings, IsoDate JudgedOn, bool HasBaseline)
{
    /// <summary>The days on which the organisation was judged as it stands; nothing where it was judged as a whole.</summary>
    public Term? Days { get; init; }

    /// <summary>What nobody accepted.</summary>
    public IEnumerable<Finding> ToMend => Findings.Where(finding => finding is { Waiver: null, IsBaselined: false });

    public IEnumerable<Finding> Waived => Findings.Where(finding => finding.Waiver is not null);

    public IEnumerable<Finding> Baselined => Findings.Where(finding => finding.IsBaselined);
}
