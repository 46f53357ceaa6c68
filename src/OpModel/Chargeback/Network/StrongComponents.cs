namespace OpModel.Chargeback;

/// <summary>The pools in groups, each of pools that all serve one another, directly or around corners; most groups are a single pool.</summary>
/// <remarks>
/// In the order in which cost flows: whoever charges a group stands before it. Within a group the order is that of a depth-first search,
/// backwards, so that most cost flows forwards, and all of it but what closes a circle.
/// <para>
/// R. Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1, 1972. Without recursion, since a chain of
/// 100,000 pools is deeper than a thread's stack.
/// </para>
/// </remarks>
internal sealed class StrongComponents
{
    private readonly int[] _pools;
    private readonly int[] _starts;

    private StrongComponents(int[] pools, int[] starts)
    {
        _pools = pools;
        _starts = starts;
    }

    /// <summary>How many groups there are.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>All pools, group by group.</summary>
    public ReadOnlySpan<int> Pools => _pools;

    /// <summary>The pools of a group.</summary>
    public ReadOnlySpan<int> this[int component] => _pools.AsSpan(_starts[component].._starts[component + 1]);

    /// <summary>Where a group begins in <see cref="Pools"/>; of the number after the last, where the last ends.</summary>
    public int StartOf(int component) => _starts[component];

    public static StrongComponents Of(ProviderNetwork network) => new Search(network).Run();

    private sealed class Search(ProviderNetwork network)
    {
        private const int None = -1;

        private readonly int[] _numbers = Filled(network.Count);
        private readonly int[] _lowest = new int[network.Count];
        private readonly int[] _components = Filled(network.Count);
        private readonly int[] _nextUser = new int[network.Count];
        private readonly int[] _left = new int[network.Count];
        private readonly Stack<int> _path = [];
        private readonly Stack<int> _open = [];
        private int _numbered;
        private int _leftCount;
        private int _componentCount;

        public StrongComponents Run()
        {
            for (var pool = 0; pool < network.Count; pool++)
            {
                if (_numbers[pool] == None)
                {
                    Enter(pool);
                    Walk();
                }
            }

            return Sorted();
        }

        private void Enter(int pool)
        {
            _numbers[pool] = _lowest[pool] = _numbered++;
            _path.Push(pool);
            _open.Push(pool);
        }

        private void Walk()
        {
            while (_path.TryPeek(out var pool))
            {
                var users = network.UsersOf(pool);
                if (_nextUser[pool] == users.Length)
                {
                    Leave(pool);
                    continue;
                }

                var user = users[_nextUser[pool]++];
                if (_numbers[user] == None)
                {
                    Enter(user);
                }
                else if (_components[user] == None)
                {
                    _lowest[pool] = Math.Min(_lowest[pool], _numbers[user]);
                }
            }
        }

        private void Leave(int pool)
        {
            _path.Pop();
            _left[_leftCount++] = pool;
            if (_lowest[pool] == _numbers[pool])
            {
                Close(pool);
            }

            if (_path.TryPeek(out var caller))
            {
                _lowest[caller] = Math.Min(_lowest[caller], _lowest[pool]);
            }
        }

        private void Close(int first)
        {
            int member;
            do
            {
                member = _open.Pop();
                _components[member] = _componentCount;
            }
            while (member != first);
            _componentCount++;
        }

        // The search closes a group after all that it charges, and leaves a pool after all that it found from there: so both backwards.
        private StrongComponents Sorted()
        {
            var starts = new int[_componentCount + 1];
            foreach (var component in _components)
            {
                starts[_componentCount - component]++;
            }

            for (var component = 0; component < _componentCount; component++)
            {
                starts[component + 1] += starts[component];
            }

            var places = starts.AsSpan(0, _componentCount).ToArray();
            var pools = new int[network.Count];
            for (var index = _leftCount - 1; index >= 0; index--)
            {
                pools[places[_componentCount - 1 - _components[_left[index]]]++] = _left[index];
            }

            return new(pools, starts);
        }

        private static int[] Filled(int count)
        {
            var filled = new int[count];
            Array.Fill(filled, None);
            return filled;
        }
    }
}
