using NodaTime;

namespace OpModel.Budgeting;

/// <summary>The envelopes that hold on a day, each in the one that it is nested in.</summary>
internal sealed class EnvelopeTree
{
    private readonly Dictionary<string, Envelope> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Envelope> _parents = new(StringComparer.OrdinalIgnoreCase);
    private readonly PlanProblems _problems;

    private EnvelopeTree(PlanProblems problems) => _problems = problems;

    /// <summary>The envelopes that have an amount of their own, in the order of the plan.</summary>
    public IEnumerable<Envelope> Roots => _byName.Values.Where(envelope => !_parents.ContainsKey(envelope.Name.Trim()));

    /// <summary>All envelopes, in the order of the plan.</summary>
    public IEnumerable<Envelope> All => _byName.Values;

    /// <summary>Takes the envelopes that hold on a day, and tells what keeps them from being nested.</summary>
    public static EnvelopeTree Of(BudgetPlan plan, LocalDate day, PlanProblems problems)
    {
        EnvelopeTree tree = new(problems);
        foreach (var revisions in plan.Envelopes.GroupBy(envelope => envelope.Name.Trim(), StringComparer.OrdinalIgnoreCase))
        {
            tree.TakeRevision([.. revisions], plan.Period, day);
        }

        if (plan.Envelopes.Count == 0)
        {
            problems.Add(null, null, null, "the plan has no envelope; write one with its amount and lines.");
        }

        tree.Nest();
        return tree;
    }

    /// <summary>The envelope of a name; nothing where there is none on the day.</summary>
    public Envelope? Find(string name) => _byName.GetValueOrDefault(name.Trim());

    /// <summary>The names of the envelopes that hold on the day.</summary>
    public IEnumerable<string> Names => _byName.Values.Select(envelope => envelope.Name);

    private void TakeRevision(List<Envelope> revisions, ReportingPeriod period, LocalDate day)
    {
        foreach (var same in revisions.GroupBy(revision => revision.From).Where(same => same.Count() > 1))
        {
            var (last, name) = (same.Last(), same.Last().Name.Trim());
            _problems.Add(last, null, "name", same.Key is { } from
                ? FormattableString.Invariant($"there are two revisions of the envelope {name} from {from:uuuu-MM-dd}; keep one.")
                : $"there are two envelopes {name}; give one another name, or say from which day it takes the other's place (from).");
        }

        foreach (var late in revisions.Where(revision => revision.From > period.Days.End))
        {
            _problems.Add(late, null, "from", FormattableString.Invariant($"the envelope {late.Name} is to hold from {late.From:uuuu-MM-dd}, after the end of {period}; correct the day."));
        }

        if (revisions.Where(revision => revision.From is null || revision.From <= day).MaxBy(revision => revision.From ?? LocalDate.MinIsoValue) is { } standing)
        {
            _byName.Add(standing.Name.Trim(), standing);
        }
    }

    private void Nest()
    {
        foreach (var envelope in _byName.Values)
        {
            foreach (var line in envelope.Lines)
            {
                if (line.IsEnvelope && Find(line.Recipient) is { } part && !_parents.TryAdd(part.Name.Trim(), envelope) && !ReferenceEquals(_parents[part.Name.Trim()], envelope))
                {
                    _problems.Add(envelope, line, null, $"the envelope {part.Name} is a part of {_parents[part.Name.Trim()].Name} and of {envelope.Name}; keep one of the two lines.");
                }
            }
        }

        HashSet<string> told = new(StringComparer.OrdinalIgnoreCase);
        foreach (var envelope in _byName.Values)
        {
            if (!told.Contains(envelope.Name) && CircleFrom(envelope) is { } circle)
            {
                told.UnionWith(circle.Select(each => each.Name));
                _problems.Add(envelope, null, null, $"{string.Join(" is a part of ", circle.Append(envelope).Select(each => each.Name))}, so that no money reaches them; give one of them an amount of its own and take its line out.");
            }

            TellOfAmount(envelope);
        }
    }

    private void TellOfAmount(Envelope envelope)
    {
        if (_parents.TryGetValue(envelope.Name.Trim(), out var parent))
        {
            if (envelope.Amount is not null)
            {
                _problems.Add(envelope, null, "amount", $"the envelope {envelope.Name} has an amount of its own and is a part of {parent.Name}; leave the amount out, or its line in {parent.Name}.");
            }
        }
        else if (envelope.Amount is null)
        {
            _problems.Add(envelope, null, null, $"the envelope {envelope.Name} has no amount and is no part of another; state its amount, or give it a line in another envelope.");
        }
    }

    /// <summary>The envelopes around an envelope, where it is one of them itself.</summary>
    private List<Envelope>? CircleFrom(Envelope envelope)
    {
        List<Envelope> around = [envelope];
        for (var at = envelope; _parents.TryGetValue(at.Name.Trim(), out var parent) && around.Count <= _byName.Count; at = parent)
        {
            if (ReferenceEquals(parent, envelope))
            {
                return around;
            }

            around.Add(parent);
        }

        return null;
    }
}
