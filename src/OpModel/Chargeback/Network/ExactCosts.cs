using System.Numerics;

namespace OpModel.Chargeback;

/// <summary>Full costs as fractions, as far as <see cref="SolverLimits"/> let them be; the pools beyond are left open.</summary>
/// <remarks>
/// Groups are taken in the order in which cost flows, and each passes its cost on to those that use it. A pool alone needs no more; a circle
/// is solved for the <em>rates</em>, the full cost of a pool for each unit of its use, whose equations are whole: all use of a pool × its rate
/// − what each other is used by it × that one's rate = its own cost.
/// </remarks>
internal sealed class ExactCosts
{
    private readonly ProviderNetwork _network;
    private readonly SolverLimits _limits;
    private readonly ExactAmount[] _amounts;
    private readonly bool[] _isOpen;
    private readonly int[] _rowOf;
    private long _stepsLeft;

    private ExactCosts(ProviderNetwork network, IReadOnlyList<ExactAmount> ownCost, SolverLimits limits)
    {
        _network = network;
        _limits = limits;
        _amounts = [.. ownCost];
        _isOpen = Array.ConvertAll(_amounts, IsTooLong);
        _rowOf = new int[network.Count];
        _stepsLeft = limits.EliminationSteps;
    }

    /// <summary>The full cost of each pool; of one that is open, nothing that says anything.</summary>
    public ExactAmount[] Amounts => _amounts;

    /// <summary>Whether any pool was left open.</summary>
    public bool AnyIsOpen => _isOpen.Contains(true);

    /// <summary>Whether the cost of a pool is yet to be found.</summary>
    public bool IsOpen(int pool) => _isOpen[pool];

    public static ExactCosts Of(
        ProviderNetwork network,
        StrongComponents components,
        IReadOnlyList<ExactAmount> ownCost,
        SolverLimits limits,
        CancellationToken cancellation)
    {
        var costs = new ExactCosts(network, ownCost, limits);
        for (var component = 0; component < components.Count; component++)
        {
            costs.Take(components[component], cancellation);
        }

        return costs;
    }

    private void Take(ReadOnlySpan<int> members, CancellationToken cancellation)
    {
        var steps = members.Length == 1 ? 0 : (long)members.Length * members.Length * members.Length / 3;
        if (AnyIsOpenOf(members) || members.Length > Math.Max(1, _limits.LargestComponent) || steps > _stepsLeft)
        {
            LeaveOpen(members);
            return;
        }

        _stepsLeft -= steps;
        cancellation.ThrowIfCancellationRequested();
        if (members.Length > 1)
        {
            Eliminate(members, cancellation);
        }

        foreach (var member in members)
        {
            PassOn(member, members.Length > 1);
        }
    }

    private bool AnyIsOpenOf(ReadOnlySpan<int> members)
    {
        foreach (var member in members)
        {
            if (_isOpen[member])
            {
                return true;
            }
        }

        return false;
    }

    // What is not known leaves open all that it is charged to.
    private void LeaveOpen(ReadOnlySpan<int> members)
    {
        foreach (var member in members)
        {
            _isOpen[member] = true;
            foreach (var user in _network.UsersOf(member))
            {
                _isOpen[user] = true;
            }
        }
    }

    private void PassOn(int pool, bool isInCircle)
    {
        var users = _network.UsersOf(pool);
        if (users.IsEmpty)
        {
            return;
        }

        var rate = _amounts[pool] / Whole(_network.Total(pool));
        for (var index = 0; index < users.Length; index++)
        {
            var user = users[index];
            if (_isOpen[user] || (isInCircle && _rowOf[user] > 0))
            {
                continue;
            }

            _amounts[user] += rate * Whole(_network.Weight(_network.FirstArcOf(pool) + index));
            _isOpen[user] = IsTooLong(_amounts[user]);
        }
    }

    private void Eliminate(ReadOnlySpan<int> members, CancellationToken cancellation)
    {
        for (var row = 0; row < members.Length; row++)
        {
            _rowOf[members[row]] = row + 1;
        }

        var denominator = BigInteger.One;
        foreach (var member in members)
        {
            var next = _amounts[member].Denominator;
            denominator *= next / BigInteger.GreatestCommonDivisor(denominator, next);
        }

        var rows = Equations(members, denominator);
        var determinant = FractionFreeElimination.Solve(rows, cancellation);
        for (var row = 0; row < members.Length; row++)
        {
            _amounts[members[row]] = ExactAmount.Ratio(rows[row][^1] * _network.Total(members[row]), determinant * denominator);
        }
    }

    private BigInteger[][] Equations(ReadOnlySpan<int> members, BigInteger denominator)
    {
        var rows = new BigInteger[members.Length][];
        for (var row = 0; row < rows.Length; row++)
        {
            var ownCost = _amounts[members[row]];
            rows[row] = new BigInteger[rows.Length + 1];
            rows[row][row] = _network.Total(members[row]);
            rows[row][^1] = ownCost.Numerator * (denominator / ownCost.Denominator);
        }

        for (var column = 0; column < rows.Length; column++)
        {
            var users = _network.UsersOf(members[column]);
            for (var index = 0; index < users.Length; index++)
            {
                if (_rowOf[users[index]] is > 0 and var row)
                {
                    rows[row - 1][column] = -_network.Weight(_network.FirstArcOf(members[column]) + index);
                }
            }
        }

        return rows;
    }

    private bool IsTooLong(ExactAmount amount) => amount.Denominator.GetBitLength() > _limits.LongestDenominator;

    private static ExactAmount Whole(BigInteger number) => ExactAmount.FromUnscaled(number, 0);
}
