using NodaTime;

namespace OpModel.Chargeback;

/// <summary>The prices of one service over time.</summary>
public sealed class ServiceRates
{
    internal ServiceRates(string service, IEnumerable<RateVersion> versions)
    {
        Service = service;
        Versions = [.. versions.OrderBy(version => version.From ?? LocalDate.MinIsoValue).ThenBy(version => version.Until ?? LocalDate.MaxIsoValue)];
    }

    /// <summary>The service, as <c>provider/service</c> or by its name alone.</summary>
    public string Service { get; }

    /// <summary>The versions of the price, the earliest first.</summary>
    public IReadOnlyList<RateVersion> Versions { get; }

    /// <summary>What is wrong with the prices. Those of a card that was built have nothing; those of a model may.</summary>
    internal IReadOnlyList<PolicyProblem> Problems { get; init; } = [];

    /// <summary>The service.</summary>
    /// <returns><see cref="Service"/>.</returns>
    public override string ToString() => Service;

    /// <summary>The version that holds on a day; nothing where none does.</summary>
    internal RateVersion? VersionOn(LocalDate day) => Versions.FirstOrDefault(version => !(day < version.From) && !(day > version.Until));

    /// <summary>The versions that hold on days of a period, the earliest first.</summary>
    internal IReadOnlyList<RateVersionInPeriod> VersionsIn(ReportingPeriod period)
    {
        List<RateVersionInPeriod> versions = [];
        foreach (var version in Versions)
        {
            if (period.Within(version.From, version.Until) is { } days)
            {
                versions.Add(new(version, days, period.ShareOf(days)));
            }
        }

        return versions;
    }

    /// <summary>Says that there was use on a day without a price, and how to mend it.</summary>
    internal string DescribeGap(LocalDate day)
    {
        var there = Versions.Count == 0 ? "it has no price at all" : $"there is {string.Join(", ", Versions)}";
        return FormattableString.Invariant($"{Service} has no price on {day:uuuu-MM-dd}: {there}; state one for that day.");
    }
}
