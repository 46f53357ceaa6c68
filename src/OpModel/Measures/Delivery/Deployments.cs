using OneOf;

namespace OpModel.Measures;

/// <summary>Deployments to production, from which four of the measures of DORA are computed.</summary>
public sealed class Deployments
{
    private readonly SubjectRecords<Deployment> _records;

    internal Deployments(IEnumerable<Deployment> records) => _records = new(records, deployment => deployment.Subject);

    /// <summary>No deployments.</summary>
    public static Deployments None { get; } = new([]);

    /// <summary>What was deployed, or who did, ordered by name.</summary>
    public IReadOnlyList<string> Subjects => _records.Subjects;

    /// <summary>The measures that are computed from it.</summary>
    internal static IReadOnlyList<Measure> Measures { get; } =
        [Measure.DeploymentFrequency, Measure.LeadTimeForChanges, Measure.ChangeFailureRate, Measure.FailedDeploymentRecoveryTime];

    /// <summary>Takes deployments that a program has.</summary>
    /// <param name="deployments">The deployments, in any order.</param>
    /// <returns>The deployments, or what is wrong with them, each with its place from 1 as the line.</returns>
    public static OneOf<Deployments, IReadOnlyList<InputProblem>> Create(IEnumerable<Deployment> deployments)
    {
        ArgumentNullException.ThrowIfNull(deployments);
        List<Deployment> all = [.. deployments];
        List<InputProblem> problems =
        [
            .. all.Select((deployment, place) => (Flaw: deployment.FindFlaw(), Place: place + 1))
                .Where(found => found.Flaw is not null)
                .Select(found => new InputProblem("deployments", found.Place, found.Flaw!.Column, found.Flaw.Message)),
        ];
        return problems.Count > 0 ? problems : new Deployments(all);
    }

    /// <summary>Computes a measure of delivery.</summary>
    /// <param name="measure">Deployment frequency, lead time for changes, change failure rate or failed deployment recovery time.</param>
    /// <param name="subject">Who deployed, or what was deployed.</param>
    /// <param name="window">The days.</param>
    /// <param name="options">How sure intervals are; null for the defaults.</param>
    /// <returns>The value, or why there is none.</returns>
    /// <exception cref="ArgumentException">The measure is not one of deployments.</exception>
    public OneOf<MeasuredValue, NotEnoughData> Compute(Measure measure, string subject, ReportingPeriod window, MeasuringOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(window);
        return Compute(measure, [subject], window, options ?? MeasuringOptions.Default);
    }

    internal OneOf<MeasuredValue, NotEnoughData> Compute(
        Measure measure, IReadOnlyCollection<string> subjects, ReportingPeriod window, MeasuringOptions options)
    {
        if (!Measures.Contains(measure))
        {
            throw new ArgumentException($"{measure} is not computed from deployments; take {string.Join(" or ", Measures)}.", nameof(measure));
        }

        var all = _records.Of(subjects);
        List<Deployment> deployments = [.. all.Where(deployment => window.Days.Contains(deployment.Deployed.InUtc().Date))];
        if (measure == Measure.DeploymentFrequency && all.Count > 0)
        {
            return new MeasuredValue
            {
                Value = (decimal)deployments.Count / window.Length,
                SampleSize = deployments.Count,
                Interval = Intervals.OfCount(deployments.Count, 1m / window.Length, options.Confidence),
            };
        }

        if (deployments.Count == 0)
        {
            return new NotEnoughData(NotEnoughReason.NothingRecorded, "no deployments were recorded; record them, or take another window.");
        }

        if (measure == Measure.ChangeFailureRate)
        {
            var failed = deployments.Count(deployment => deployment.Failed);
            return new MeasuredValue
            {
                Value = (decimal)failed / deployments.Count,
                SampleSize = deployments.Count,
                Interval = Intervals.OfShare(failed, deployments.Count, options.Confidence),
            };
        }

        return measure == Measure.LeadTimeForChanges
            ? Hours.MedianOf(
                deployments.Where(deployment => deployment.Committed is not null).Select(deployment => deployment.Deployed - deployment.Committed!.Value),
                "no deployment tells when its change was committed; record it.")
            : Hours.MedianOf(
                deployments.Where(deployment => deployment.Restored is not null).Select(deployment => deployment.Restored!.Value - deployment.Deployed),
                "no deployment failed and was restored; there is nothing to measure.");
    }
}
