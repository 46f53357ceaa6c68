using System.Globalization;
using System.Numerics;
using OpModel.Checking;

namespace OpModel.Budgeting;

/// <summary>Tells whether the bounds of an envelope's lines can be kept, and if not, which lines keep them from it and what mends it.</summary>
internal sealed class Feasibility(PlanProblems problems)
{
    private const int MostNamed = 8;

    /// <summary>What can be seen without amounts: shares of more than the whole, weights that cannot be compared.</summary>
    public void CheckWords(Envelope envelope)
    {
        List<BudgetLine> shared = [.. envelope.Lines.Where(line => line.Basis.Method == AllocationMethod.Share)];
        if (shared.Sum(line => line.Basis.Number) is var sum && sum > 100)
        {
            problems.Add(envelope, null, "lines", $"the shares of {envelope.Name} add up to {EnvelopePart.Percent(sum ?? 0)}: "
                + $"{CellText.List([.. shared.Select(line => $"{line.Recipient} {EnvelopePart.Percent(line.Basis.Number ?? 0)}")])}; lower them to 100 % at most.");
        }

        Dictionary<int, BudgetLine> weighed = [];
        HashSet<int> told = [];
        BudgetLine? first = null;
        foreach (var line in envelope.Lines)
        {
            if (!IsWeighed(line))
            {
                continue;
            }

            if (first?.Priority != line.Priority && !weighed.TryGetValue(line.Priority, out first))
            {
                weighed.Add(line.Priority, first = line);
            }

            if (!IsSame(line.Basis.DriverName, first.Basis.DriverName) && told.Add(line.Priority))
            {
                problems.Add(envelope, line, line.Basis.DriverName is null ? "weight" : "driver", string.Create(
                    CultureInfo.InvariantCulture,
                    $"{line.Recipient} takes part by {Measure(line)} and {first.Recipient} by {Measure(first)}, which cannot be compared; weigh all lines of priority {line.Priority} by one, or give them different priorities."));
            }
        }
    }

    /// <summary>Whether the floors are there.</summary>
    public bool CanFill(Envelope envelope, LineDemand[] lines, Int128 toAllocate)
    {
        var open = toAllocate;
        foreach (var line in lines)
        {
            open -= line.Floor;
            if (open < 0)
            {
                TellOfFloors(envelope, lines, toAllocate);
                return false;
            }
        }

        return true;
    }

    private void TellOfFloors(Envelope envelope, LineDemand[] lines, Int128 toAllocate)
    {
        var floors = lines.Aggregate(BigInteger.Zero, (sum, line) => sum + line.Floor);
        var highest = lines.Where(line => line.Floor > 0).OrderByDescending(line => line.Floor).ThenBy(line => line.Name, StringComparer.Ordinal).ToList();
        problems.Add(envelope, null, "lines", $"the floors of {envelope.Name} add up to {Show(floors)}, and {Show(toAllocate)} are there to allocate: "
            + $"{Listed(highest, line => $"{line.Name} {Show(line.Floor)}")}; lower floors by {Show(floors - toAllocate)}, or raise the amount.");
    }

    /// <summary>Whether all of it is allocated, or a reserve takes the rest.</summary>
    public bool IsAllocated(Envelope envelope, IReadOnlyList<ReadLine> lines, EnvelopeBooks books)
    {
        if (books.Lines.Rest.IsZero || envelope.Reserve is not null)
        {
            return true;
        }

        problems.Add(envelope, null, "lines", $"the lines of {envelope.Name} take {Show(books.ToAllocate - books.Lines.Rest)} at most, and {Show(books.ToAllocate)} are there to allocate: "
            + $"{Listed([.. lines.Select((line, index) => (line.Line.Recipient, index))], line => $"{line.Recipient} {Show(books.Lines.UnitsOf(line.index))}")}; "
            + $"raise a cap or what is asked for by {Show(books.Lines.Rest)}, add a line by weight, or let a reserve take the rest (reserve: rest).");
        return false;
    }

    private static bool IsWeighed(BudgetLine line) => line.Basis.Method is AllocationMethod.Weight or AllocationMethod.Driver;

    private static bool IsSame(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static string Measure(BudgetLine line) => line.Basis.DriverName ?? "weight";

    private static string Listed<T>(List<T> lines, Func<T, string> write) =>
        Words.And([.. lines.Take(MostNamed).Select(write), .. lines.Count > MostNamed ? [FormattableString.Invariant($"{lines.Count - MostNamed:N0} more")] : Array.Empty<string>()]);

    private string Show(BigInteger units) => UnitText.Show(units, problems.Currency ?? default);
}
