using System.Numerics;

namespace OpModel.Chargeback;

/// <summary>A forest of arcs in which all arcs between two nodes are changed at once, in logarithmic time.</summary>
/// <remarks>
/// <para>A link-cut tree: Sleator and Tarjan, "A Data Structure for Dynamic Trees", Journal of Computer and System Sciences 26, 1983, with
/// the splay trees of their "Self-Adjusting Binary Search Trees", Journal of the ACM 32, 1985. Each tree is parted into paths, and each path
/// is a splay tree whose items from left to right are the path from the top down: node, arc, node and so on.</para>
/// <para>An arc has a level from nothing to full, kept as one sees it who walks the path from left to right: as it is along the arc,
/// as what is missing to full against it. So a push adds the same to each level of a path, and turning the path round complements all.</para>
/// </remarks>
/// <param name="nodeCount">How many nodes there are.</param>
/// <param name="full">The level of an arc that is full.</param>
/// <typeparam name="T">A number that holds the sum of all weights.</typeparam>
internal sealed class PathForest<T>(int nodeCount, T full) : IForest<T>
    where T : IBinaryInteger<T>
{
    private const int None = 0;

    private readonly PathItem<T>[] _items = Nodes(nodeCount, full);
    private readonly Stack<int> _ancestors = [];
    private int _used = nodeCount;
    private int _unused = None;
    private int _root = None;

    public void Link(int from, int to, int arc, T level, T weight)
    {
        var (upper, lower, item) = (Item(from), Item(to), Unused());
        TurnTo(lower);
        _items[item] = new() { Arc = arc, Level = level, Weight = weight, Parent = upper };
        Gather(item);
        _items[lower].Parent = item;

        // Where the tree above has the known root it keeps it; the tree below has none any more.
        _root = _root == upper ? upper : None;
    }

    public PathSums<T> Walk(int from, int to)
    {
        MakeRoot(Item(from));
        Expose(Item(to));
        ref readonly var path = ref _items[Item(to)];
        return new(path.Lowest, path.Highest, path.TotalWeight);
    }

    public void Push(int to, T amount) => Add(Item(to), amount);

    public (int Arc, bool IsFull) CutAt(int to, T bound)
    {
        var item = FirstAt(Item(to), bound);
        Splay(item);
        var cut = _items[item];
        _items[cut.Left].Parent = None;
        _items[cut.Right].Parent = None;
        _items[item] = new() { Arc = -1, Parent = _unused };
        _unused = item;
        return (cut.Arc, IsFull(cut));
    }

    public IEnumerable<(int Arc, bool IsFull)> Arcs()
    {
        for (var item = 1; item <= _used; item++)
        {
            if (_items[item].Arc >= 0)
            {
                Splay(item);
                yield return (_items[item].Arc, IsFull(_items[item]));
            }
        }
    }

    private static PathItem<T>[] Nodes(int count, T full)
    {
        // Item 0 stands for none. A forest has fewer arcs than nodes.
        var items = new PathItem<T>[Math.Max(2 * count, 1)];
        Array.Fill(items, new() { Arc = -1, Lowest = full }, 0, Math.Min(count + 1, items.Length));
        return items;
    }

    private static int Item(int node) => node + 1;

    private static bool IsFull(in PathItem<T> item) => T.IsZero(item.Level) == item.IsAgainst;

    private int Unused()
    {
        if (_unused == None)
        {
            return ++_used;
        }

        var item = _unused;
        _unused = _items[item].Parent;
        return item;
    }

    private void MakeRoot(int item)
    {
        if (_root != item)
        {
            TurnTo(item);
            _root = item;
        }
    }

    // Makes the item the root of its tree, alone at the top of its path.
    private void TurnTo(int item)
    {
        Expose(item);
        Turn(item);
        PushDown(item);
    }

    // Makes the path from the root to the item a splay tree of its own, with the item at the top.
    private void Expose(int item)
    {
        var items = _items;
        var below = None;
        for (var top = item; top != None; top = items[top].Parent)
        {
            Splay(top);
            items[top].Right = below;
            Gather(top);
            below = top;
        }

        Splay(item);
    }

    private int FirstAt(int item, T bound)
    {
        while (true)
        {
            PushDown(item);
            ref readonly var here = ref _items[item];
            ref readonly var left = ref _items[here.Left];
            if ((T.IsZero(bound) ? left.Lowest : left.Highest) == bound)
            {
                item = here.Left;
            }
            else if (here.Arc >= 0 && here.Level == bound)
            {
                return item;
            }
            else
            {
                item = here.Right;
            }
        }
    }

    private void Turn(int item)
    {
        ref var turned = ref _items[item];
        (turned.Left, turned.Right) = (turned.Right, turned.Left);
        (turned.Lowest, turned.Highest) = (full - turned.Highest, full - turned.Lowest);
        turned.IsTurned = !turned.IsTurned;
        turned.IsAgainst = !turned.IsAgainst;
        turned.Level = full - turned.Level;
        turned.Pending = -turned.Pending;
        turned.Weight = -turned.Weight;
        turned.TotalWeight = -turned.TotalWeight;
    }

    private void Add(int item, T amount)
    {
        ref var changed = ref _items[item];
        if (changed.Lowest <= changed.Highest)
        {
            changed.Level += amount;
            changed.Lowest += amount;
            changed.Highest += amount;
            changed.Pending += amount;
        }
    }

    private void PushDown(int item)
    {
        ref var upper = ref _items[item];
        if (upper.IsTurned)
        {
            upper.IsTurned = false;
            Turn(upper.Left);
            Turn(upper.Right);
        }

        if (!T.IsZero(upper.Pending))
        {
            Add(upper.Left, upper.Pending);
            Add(upper.Right, upper.Pending);
            upper.Pending = T.Zero;
        }
    }

    private void Gather(int item)
    {
        ref var upper = ref _items[item];
        ref readonly var left = ref _items[upper.Left];
        ref readonly var right = ref _items[upper.Right];
        var (lowest, highest) = upper.Arc < 0 ? (full, T.Zero) : (upper.Level, upper.Level);
        lowest = left.Lowest < lowest ? left.Lowest : lowest;
        highest = left.Highest > highest ? left.Highest : highest;
        upper.Lowest = right.Lowest < lowest ? right.Lowest : lowest;
        upper.Highest = right.Highest > highest ? right.Highest : highest;
        upper.TotalWeight = left.TotalWeight + upper.Weight + right.TotalWeight;
    }

    private bool IsTop(int item)
    {
        ref readonly var parent = ref _items[_items[item].Parent];
        return parent.Left != item && parent.Right != item;
    }

    private void Splay(int item)
    {
        for (var upper = item; ; upper = _items[upper].Parent)
        {
            _ancestors.Push(upper);
            if (IsTop(upper))
            {
                break;
            }
        }

        while (_ancestors.TryPop(out var ancestor))
        {
            PushDown(ancestor);
        }

        while (!IsTop(item))
        {
            var parent = _items[item].Parent;
            if (!IsTop(parent))
            {
                var isStraight = (_items[parent].Left == item) == (_items[_items[parent].Parent].Left == parent);
                Rotate(isStraight ? parent : item);
            }

            Rotate(item);
        }

        Gather(item);
    }

    private void Rotate(int item)
    {
        var items = _items;
        ref var lower = ref items[item];
        var parent = lower.Parent;
        ref var upper = ref items[parent];
        ref var above = ref items[upper.Parent];
        if (above.Left == parent)
        {
            above.Left = item;
        }
        else if (above.Right == parent)
        {
            above.Right = item;
        }

        if (upper.Left == item)
        {
            upper.Left = lower.Right;
            items[lower.Right].Parent = parent;
            lower.Right = parent;
        }
        else
        {
            upper.Right = lower.Left;
            items[lower.Left].Parent = parent;
            lower.Left = parent;
        }

        lower.Parent = upper.Parent;
        upper.Parent = item;
        Gather(parent);
    }
}
