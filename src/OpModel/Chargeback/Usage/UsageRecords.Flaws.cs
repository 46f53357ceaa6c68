namespace OpModel.Chargeback;

public sealed partial class UsageRecords
{
    /// <summary>What is wrong with each record, in the order of the file.</summary>
    /// <param name="flawOf">Asked once for each consumer, service and day.</param>
    internal IEnumerable<InputProblem> FindProblems(FindUsageFlaw flawOf)
    {
        var flaws = new FlawsByDay(Cells, flawOf);
        foreach (var chunk in Chunks)
        {
            for (var place = 0; place < chunk.Count; place++)
            {
                if (flaws.Of(chunk, place) is { } flaw)
                {
                    yield return ToProblem(chunk, place, flaw);
                }
            }
        }
    }

    /// <summary>These records without those that have a flaw, which are among <see cref="SetAside"/> of the result.</summary>
    /// <param name="flawOf">Asked once for each consumer, service and day.</param>
    internal UsageRecords Without(FindUsageFlaw flawOf)
    {
        var flaws = new FlawsByDay(Cells, flawOf);
        var kept = new UsageChunkBuilder();
        List<SetAsideLine> setAside = [];
        foreach (var chunk in Chunks)
        {
            for (var place = 0; place < chunk.Count; place++)
            {
                if (flaws.Of(chunk, place) is { } flaw)
                {
                    var record = RecordOf(chunk, place);
                    setAside.Add(new SetAsideLine(ToProblem(chunk, place, flaw), UsageLineText.Write(record, Header))
                    {
                        Service = record.Service,
                        Quantity = record.Quantity,
                    });
                }
                else
                {
                    kept.Add(
                        chunk.CellOf(place), chunk.DayOf(place), chunk.QuantityOf(place), chunk.IsCorrection(place), chunk.LineOf(place));
                }
            }
        }

        return setAside.Count == 0 ? this : new UsageRecords(Name, Consumers, Services, Cells, kept.Finish())
        {
            Header = Header,
            Problems = Problems,
            SetAside = [.. SetAside.Concat(setAside).OrderBy(line => line.Problem.Line)],
        };
    }

    private InputProblem ToProblem(UsageChunk chunk, int place, LineFlaw flaw) => new(Name, chunk.LineOf(place), flaw.Column, flaw.Message);

    private sealed class FlawsByDay(IReadOnlyList<UsageCell> cells, FindUsageFlaw flawOf)
    {
        private readonly Dictionary<(int Cell, int Day), LineFlaw?> _known = [];

        public LineFlaw? Of(UsageChunk chunk, int place)
        {
            var key = (chunk.CellOf(place), chunk.DayOf(place));
            if (!_known.TryGetValue(key, out var flaw))
            {
                var cell = cells[key.Item1];
                _known.Add(key, flaw = flawOf(cell.Consumer, cell.Service, DayNumber.ToDate(key.Item2)));
            }

            return flaw;
        }
    }
}
