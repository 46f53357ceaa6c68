using System.Collections;

namespace OpModel.Chargeback.Network;

/// <summary>Own costs that cancel the work as soon as they are read.</summary>
internal sealed class CostsThatCancel(IReadOnlyList<ExactAmount> costs, CancellationTokenSource cancellation) : IReadOnlyList<ExactAmount>
{
    public int Count => costs.Count;

    public ExactAmount this[int index] => costs[index];

    public IEnumerator<ExactAmount> GetEnumerator()
    {
        cancellation.Cancel();
        return costs.GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
