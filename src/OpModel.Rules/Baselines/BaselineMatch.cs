using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Takes what a baseline accepts out of what the rules found, and knows in the end what of it is not needed any longer.</summary>
internal sealed class BaselineMatch
{
    private readonly Baseline _baseline;
    private readonly OrganizationGraph _graph;
    private readonly KeyedText _texts;
    private readonly Entry[] _entries;
    private readonly ILookup<(string Rule, string Element, string Text), Entry> _byFinding;

    /// <param name="baseline">The baseline.</param>
    /// <param name="graph">The organisation that was judged.</param>
    public BaselineMatch(Baseline baseline, OrganizationGraph graph)
    {
        (_baseline, _graph, _texts) = (baseline, graph, new(graph));
        _entries = [.. baseline.Findings.Select(accepted => new Entry(accepted, _texts))];
        _byFinding = _entries.ToLookup(entry => (entry.Accepted.Rule, entry.Accepted.Element, entry.Text));
    }

    /// <summary>The entries that accept less than is there, and so nothing.</summary>
    public IEnumerable<AcceptedFinding> Exceeded => _entries.Where(entry => entry.IsExceeded && entry.Used == 0).Select(entry => entry.Accepted);

    /// <summary>Tells whether the baseline accepts a violation. Each entry accepts as many as it says, the first ones.</summary>
    public bool Accepts(Violation violation)
    {
        if (!AcceptedFinding.IsAcceptable(violation.Rule))
        {
            return false;
        }

        var entries = Alike(violation.Rule.Id, violation.Element.Key, AcceptedFinding.TextOf(violation));
        if (entries.FirstOrDefault(entry => entry.Reaches(violation.Extent)) is { } accepting)
        {
            accepting.Take(violation.Extent);
            return true;
        }

        foreach (var entry in entries)
        {
            entry.IsExceeded = true;
        }

        return false;
    }

    /// <summary>What is to be said of the baseline: of each entry that accepts what is not there, or cannot accept anything.</summary>
    public IEnumerable<Violation> Stale() => _entries
        .Select(entry => WaiverMustBeNeeded.Check(_baseline.File, entry.Accepted, _graph.NameOf(entry.Accepted.Element), Shortcoming(entry)))
        .OfType<Violation>();

    private string? Shortcoming(Entry entry) => entry switch
    {
        { IsExceeded: true, Used: 0 } => null,
        { Used: 0 } when _graph.Find(entry.Accepted.Element) is null => "accepts nothing, as there is no such element any longer; remove the entry",
        { Used: 0 } when Alike(entry.Accepted.Rule, entry.Accepted.Element, entry.Text).Any(other => other.Used > 0) =>
            $"accepts nothing, as another entry accepts \"{entry.Text}\" already; remove one of them",
        { Used: 0 } => $"accepts nothing, as \"{entry.Text}\" is no longer so; remove the entry",
        { IsExceeded: false, Used: var used } when used < entry.Accepted.Times =>
            $"accepts too much, as \"{entry.Text}\" is so {Often(used)} and not {Often(entry.Accepted.Times)}; write times: {used}",
        { GoneParts: { Count: > 0 } gone } =>
            $"accepts too much, as {Words.And(gone)} {(gone.Count == 1 ? "is" : "are")} no longer among \"{entry.Text}\"; take {(gone.Count == 1 ? "it" : "them")} out of its parts",
        _ => null,
    };

    private IEnumerable<Entry> Alike(string rule, string element, string text) => _byFinding[(rule, element, text)];

    private static string Often(int times) => times == 1 ? "once" : FormattableString.Invariant($"{times} times");

    /// <summary>An entry, and what was found of it so far.</summary>
    private sealed class Entry
    {
        private readonly List<string> _parts;
        private readonly HashSet<string> _goneParts;

        public Entry(AcceptedFinding accepted, KeyedText texts)
        {
            Accepted = accepted;
            Text = texts.WithNames(accepted.Finding);
            _parts = [.. accepted.Parts.Select(texts.WithNames)];
            _goneParts = [.. _parts];
        }

        public AcceptedFinding Accepted { get; }

        public string Text { get; }

        public int Used { get; private set; }

        /// <summary>Whether more was found of it than it accepts.</summary>
        public bool IsExceeded { get; set; }

        public IReadOnlyList<string> GoneParts => [.. _parts.Where(_goneParts.Contains)];

        public bool Reaches(ViolationExtent? extent) =>
            Used < Accepted.Times && (extent?.By ?? 0) <= Accepted.By && !(extent?.Parts ?? default).Except(_parts).Any();

        public void Take(ViolationExtent? extent)
        {
            Used++;
            _goneParts.ExceptWith(extent?.Parts ?? default);
        }
    }
}
