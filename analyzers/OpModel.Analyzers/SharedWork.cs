using System.Runtime.ExceptionServices;

namespace OpModel.Analyzers;

/// <summary>Work in parts, which all threads that need its results do together.</summary>
/// <remarks>
/// The compiler asks from several threads at once, and all but the first would wait. So who comes while the work is under way takes the
/// next part that nobody has taken, and no thread is started for it. That something failed is told to each of them.
/// </remarks>
/// <typeparam name="T">What a part results in.</typeparam>
internal sealed class SharedWork<T>
{
    private readonly Func<int, T> _work;
    private readonly T[] _results;
    private int _taken;
    private int _open;
    private ExceptionDispatchInfo? _failure;

    /// <summary>Divides work.</summary>
    /// <param name="parts">How many parts there are.</param>
    /// <param name="work">Does the part of a number, counted from 0. Parts must not wait for one another.</param>
    public SharedWork(int parts, Func<int, T> work)
    {
        _work = work;
        _results = new T[parts];
        _open = parts;
    }

    /// <summary>Takes part until all is done.</summary>
    /// <returns>The results, in the order of the parts.</returns>
    public IReadOnlyList<T> Join()
    {
        while (Volatile.Read(ref _open) > 0 && Interlocked.Increment(ref _taken) - 1 is var part && part < _results.Length)
        {
            Do(part);
        }

        if (Volatile.Read(ref _open) > 0)
        {
            WaitForOthers();
        }

        _failure?.Throw();
        return _results;
    }

    private void WaitForOthers()
    {
        lock (_results)
        {
            while (Volatile.Read(ref _open) > 0)
            {
                Monitor.Wait(_results);
            }
        }
    }

    private void Do(int part)
    {
        try
        {
            _results[part] = _work(part);
        }
        catch (Exception failure)
        {
            Interlocked.CompareExchange(ref _failure, ExceptionDispatchInfo.Capture(failure), null);
        }
        finally
        {
            if (Interlocked.Decrement(ref _open) == 0)
            {
                lock (_results)
                {
                    Monitor.PulseAll(_results);
                }
            }
        }
    }
}
