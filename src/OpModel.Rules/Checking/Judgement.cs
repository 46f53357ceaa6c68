using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>What the rules say of an organisation.</summary>
public sealed class Judgement
{
    private Judgement(IReadOnlyList<Violation> violations, IReadOnlyList<WaivedViolation> waived) => (Violations, Waived) = (violations, waived);

    /// <summary>What a baseline accepts, rule by rule; empty where there is none.</summary>
    internal IReadOnlyList<Violation> Baselined { get; private init; } = [];

    /// <summary>The entries of the baseline that accept less than what is there, so that it is told.</summary>
    internal IReadOnlyList<AcceptedFinding> Exceeded { get; private init; } = [];

    /// <summary>What is to be mended, rule by rule in the order of their ids.</summary>
    public IReadOnlyList<Violation> Violations { get; }

    /// <summary>What is accepted for a time, rule by rule.</summary>
    public IReadOnlyList<WaivedViolation> Waived { get; }

    /// <summary>Takes out of what the rules found what is waived and what the baseline accepts, and judges waivers and baseline.</summary>
    /// <param name="graph">The organisation.</param>
    /// <param name="options">How the rules are set.</param>
    /// <param name="broken">What all rules found, in their order.</param>
    /// <param name="baseline">What was accepted when the rules were taken up; nothing where all is to be told.</param>
    /// <param name="isWhole">Whether all of the organisation could be read. Of one that was not, nobody can tell what is mended.</param>
    internal static Judgement Of(
        OrganizationGraph graph, RuleOptions options, IEnumerable<Violation> broken, Baseline? baseline = null, bool isWhole = true)
    {
        var match = baseline is null ? null : new BaselineMatch(baseline, graph);
        List<Violation> baselined = [];
        List<Violation> violations = [];
        List<WaivedViolation> waived = [];
        HashSet<(string Element, string Rule)> found = [];
        var waivers = graph.Definitions
            .SelectMany(element => element.Waivers.Select(waiver => (Element: element, Waiver: waiver)))
            .ToList();
        var inForce = waivers
            .Where(stated => !(stated.Waiver.Until < options.Today))
            .ToLookup(stated => (stated.Element.Key, stated.Waiver.Rule.Trim().ToUpperInvariant()), stated => stated.Waiver);
        foreach (var violation in broken)
        {
            var place = (violation.Element.Key, violation.Rule.Id);
            found.Add(place);
            if (violation.Rule.Severity != RuleSeverity.Error && inForce[place].FirstOrDefault() is { } waiver)
            {
                waived.Add(new(violation, waiver));
            }
            else if (match?.Accepts(violation) == true)
            {
                baselined.Add(violation);
            }
            else
            {
                violations.Add(violation);
            }
        }

        violations.AddRange(waivers
            .Select(stated => WaiverMustBeNeeded.Check(stated.Element, stated.Waiver, IsFound(stated.Element, stated.Waiver), options.Today))
            .OfType<Violation>());
        violations.AddRange(match is null || !isWhole || graph.Window is not null ? [] : match.Stale());
        return new(violations, waived) { Baselined = baselined, Exceeded = [.. match?.Exceeded ?? []] };

        // What is not violated on certain days may be on others, where the waiver is needed.
        bool? IsFound(Definition element, Waiver waiver) =>
            found.Contains((element.Key, waiver.Rule.Trim().ToUpperInvariant())) ? true : graph.Window is null ? false : null;
    }
}
