namespace OpModel.Chargeback;

/// <summary>
/// The equations of full cost, for the rates y of the pools: of each pool, all use × its rate − the sum of what it uses of each other × that
/// one's rate = its own cost. In floating point, by rows, in the order in which cost flows.
/// </summary>
/// <remarks>
/// A rate is a full cost for each unit of use. In rates nothing has to be divided: all numbers of the matrix are the whole ones that were
/// told. Rows are numbered by <em>place</em>, which is where the pool stands in <see cref="StrongComponents.Pools"/>. A row has first what
/// comes from groups before its own, then what comes from its group and stands before it, then what stands behind.
/// </remarks>
internal sealed class CostEquations
{
    private readonly StrongComponents _components;
    private readonly int[] _starts;
    private readonly int[] _insideStarts;
    private readonly int[] _behindStarts;
    private readonly int[] _sources;
    private readonly double[] _weights;
    private readonly double[] _totals;
    private double[]? _weightLows;
    private double[]? _totalLows;

    public CostEquations(ProviderNetwork network, StrongComponents components)
    {
        _components = components;
        _starts = new int[network.Count + 1];
        _insideStarts = new int[network.Count];
        _behindStarts = new int[network.Count];
        _sources = new int[network.ArcCount];
        _weights = new double[network.ArcCount];
        _totals = new double[network.Count];
        Transpose(network);
        SplitRows();
    }

    /// <summary>How many rows there are.</summary>
    public int Count => _totals.Length;

    /// <summary>The groups of pools that serve one another, whose rows stand together.</summary>
    public StrongComponents Components => _components;

    /// <summary>All use of the pool of a row; one where nobody uses it.</summary>
    public double Total(int row) => _totals[row];

    /// <summary>By how many others the pool of a row is charged.</summary>
    public int ChargeCount(int row) => _starts[row + 1] - _starts[row];

    /// <summary>What the pool of a row is charged by groups before its own.</summary>
    public double FromEarlierGroups(int row, double[] rates) => Sum(_starts[row], _insideStarts[row], rates);

    /// <summary>What the pool of a row is charged by those of its group that stand before it.</summary>
    public double FromBefore(int row, double[] rates) => Sum(_insideStarts[row], _behindStarts[row], rates);

    /// <summary>What the pool of a row is charged by those of its group that stand behind it.</summary>
    public double FromBehind(int row, double[] rates) => Sum(_behindStarts[row], _starts[row + 1], rates);

    /// <summary>The full cost that a rate means: all use × the rate.</summary>
    public DoubleDouble Amount(int row, DoubleDouble rate) => TotalOf(row) * rate;

    /// <summary>The rate that a full cost means, with a relative error below 32 × 2^-106.</summary>
    public DoubleDouble Rate(int row, DoubleDouble amount) => amount / TotalOf(row);

    /// <summary>By how much the two sides of an equation differ: own cost + what is charged to the pool − its full cost.</summary>
    /// <remarks>
    /// A dot product in twice the precision: T. Ogita, S. M. Rump, S. Oishi, "Accurate sum and dot product", SIAM Journal on Scientific
    /// Computing 26, 2005, whose error is at most u |result| + γ² Σ|terms|, with u = 2^-53 and γ = n u / (1 − n u) for n terms. Here rates
    /// and weights have a lower part too. Each adds to the sum of small parts a term of at most u |term|, so that this sum has 3 n terms in
    /// place of 2 n, and leaves out what is below u² |term|; own cost, weights and rates may be off by some u² of themselves before.
    /// The slack counts 8 (n + 4)² u² Σ|terms| for all that, well above the 3 n (n + 2) u² + 64 u² that it takes.
    /// </remarks>
    /// <returns>The difference, and a bound of how far it is from the true one: doubles, since they correct a solution and are no figure of it.</returns>
    public (double Difference, double Slack) Residual(int row, DoubleDouble ownCost, double[] rates, double[] rateLows)
    {
        var sum = DoubleDouble.Product(-_totals[row], rates[row]);
        var size = Math.Abs(sum.High) + Math.Abs(ownCost.High);
        var low = sum.Low - (_totals[row] * rateLows[row]) - ((_totalLows?[row] ?? 0) * rates[row]) + ownCost.Low;
        sum = DoubleDouble.Sum(sum.High, ownCost.High);
        var (start, end) = (_starts[row], _starts[row + 1]);
        var weights = _weights.AsSpan(start..end);
        var sources = _sources.AsSpan(start..end);
        var high = sum.High;
        low += sum.Low;
        for (var index = 0; index < weights.Length; index++)
        {
            var source = sources[index];
            var product = weights[index] * rates[source];
            var next = high + product;
            var asAdded = next - high;
            low += Math.FusedMultiplyAdd(weights[index], rates[source], -product)
                + (weights[index] * rateLows[source])
                + ((high - (next - asAdded)) + (product - asAdded));
            high = next;
            size += Math.Abs(product);
        }

        low += LowWeights(start, end, rates);
        var terms = weights.Length + 4.0;
        var difference = high + low;
        return (difference, (8 * terms * terms * DoubleDouble.UnitRoundoff * DoubleDouble.UnitRoundoff * size)
            + (4 * DoubleDouble.UnitRoundoff * Math.Abs(difference)));
    }

    private DoubleDouble TotalOf(int row) => new(_totals[row], _totalLows?[row] ?? 0);

    private double LowWeights(int start, int end, double[] rates)
    {
        var sum = 0.0;
        for (var arc = start; _weightLows is not null && arc < end; arc++)
        {
            sum += _weightLows[arc] * rates[_sources[arc]];
        }

        return sum;
    }

    // Four sums at once, since each addition waits for the one before. Where everybody serves everybody, rates lie side by side.
    private double Sum(int start, int end, double[] rates)
    {
        var weights = _weights.AsSpan(start..end);
        var sources = _sources.AsSpan(start..end);
        if (sources.Length > 4 && sources[^1] - sources[0] == sources.Length - 1)
        {
            return Vectors.Dot(weights, rates.AsSpan(sources[0], sources.Length));
        }

        var (first, second, third, fourth) = (0.0, 0.0, 0.0, 0.0);
        while (weights.Length >= 4 && sources.Length >= 4)
        {
            first += weights[0] * rates[sources[0]];
            second += weights[1] * rates[sources[1]];
            third += weights[2] * rates[sources[2]];
            fourth += weights[3] * rates[sources[3]];
            weights = weights[4..];
            sources = sources[4..];
        }

        for (var index = 0; index < weights.Length; index++)
        {
            first += weights[index] * rates[sources[index]];
        }

        return first + second + (third + fourth);
    }

    // Taken in the order of their places, pools come in each row in that order too.
    private void Transpose(ProviderNetwork network)
    {
        var places = new int[Count];
        for (var place = 0; place < Count; place++)
        {
            places[_components.Pools[place]] = place;
        }

        for (var pool = 0; pool < Count; pool++)
        {
            foreach (var user in network.UsersOf(pool))
            {
                _starts[places[user] + 1]++;
            }
        }

        for (var row = 0; row < Count; row++)
        {
            _starts[row + 1] += _starts[row];
        }

        var next = _starts.AsSpan(0, Count).ToArray();
        for (var place = 0; place < Count; place++)
        {
            var pool = _components.Pools[place];
            var users = network.UsersOf(pool);
            Put(place, network.TotalNear(pool), _totals, ref _totalLows);
            for (var index = 0; index < users.Length; index++)
            {
                var arc = next[places[users[index]]]++;
                _sources[arc] = place;
                Put(arc, network.WeightNear(network.FirstArcOf(pool) + index), _weights, ref _weightLows);
            }
        }
    }

    private void SplitRows()
    {
        for (var component = 0; component < _components.Count; component++)
        {
            var first = _components.StartOf(component);
            for (var row = first; row < _components.StartOf(component + 1); row++)
            {
                var sources = _sources.AsSpan(_starts[row].._starts[row + 1]);
                _insideStarts[row] = _starts[row] + FirstFrom(sources, first);
                _behindStarts[row] = _starts[row] + FirstFrom(sources, row);
            }
        }
    }

    private static int FirstFrom(ReadOnlySpan<int> ascending, int number)
    {
        var found = ascending.BinarySearch(number);
        return found < 0 ? ~found : found;
    }

    // Below 2^53, as nearly always, a weight is one double; there is no second part then, nor an array of it.
    private static void Put(int index, DoubleDouble number, double[] highs, ref double[]? lows)
    {
        highs[index] = number.High;
        if (number.Low != 0)
        {
            lows ??= new double[highs.Length];
            lows[index] = number.Low;
        }
    }
}
