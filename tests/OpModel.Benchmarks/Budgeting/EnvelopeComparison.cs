using System.Globalization;
using OpModel.Benchmarks.Quick;

namespace OpModel.Benchmarks.Budgeting;

/// <summary>Allocating an envelope with floors and caps exactly, beside clamping in rounds, after which the parts are a little off.</summary>
internal sealed class EnvelopeComparison : IComparison
{
    private const int Rounds = 7;
    private const int Lines = 100_000;

    public string Name => "allocating an envelope with floors and caps";

    public IEnumerable<ComparisonRow> Run()
    {
        var (plan, model) = SyntheticEnvelope.Make(Lines);
        var (fewer, fewerModel) = SyntheticEnvelope.Make(Lines / 10);
        var envelope = plan.Envelopes[0];
        var amount = envelope.Amount!.Value.Amount;
        var ours = plan.Allocate(model).AsT0.Allocated.Amount;
        if (ours != amount)
        {
            throw new InvalidOperationException($"{ours} of {amount} are allocated.");
        }

        var off = IterativeClamp.Share(amount, envelope.Lines).Sum() - amount;
        var times = Duration.Medians(
            Rounds,
            () => GC.KeepAlive(plan.Allocate(model)),
            () => GC.KeepAlive(IterativeClamp.Share(amount, envelope.Lines)),
            () => GC.KeepAlive(fewer.Allocate(fewerModel)));
        yield return new(
            "100,000 lines, adding up to the cent", Duration.Milliseconds(times[0]),
            string.Create(CultureInfo.InvariantCulture, $"clamping in rounds over decimals, {off} EUR off"), Duration.Milliseconds(times[1]),
            Duration.TimesFaster(times[0], times[1]), "ours below 100 ms");
        yield return new("100,000 lines", Duration.Milliseconds(times[0]), "10,000 lines", Duration.Milliseconds(times[2]), Duration.TimesTheTime(times[0], times[2]));
    }
}
