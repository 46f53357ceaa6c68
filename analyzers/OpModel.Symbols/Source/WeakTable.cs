using System.Runtime.CompilerServices;

namespace OpModel.Symbols;

/// <summary>Keeps the last of something for each object, for as long as the object lives.</summary>
public static class WeakTable
{
    /// <summary>Sets the value of a key, whether it has one or not: what later frameworks call <c>AddOrUpdate</c>.</summary>
    /// <param name="table">The table. Who reads it meanwhile may find neither the old value nor the new one.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <typeparam name="TKey">What values are kept for.</typeparam>
    /// <typeparam name="TValue">What is kept.</typeparam>
    public static void Set<TKey, TValue>(this ConditionalWeakTable<TKey, TValue> table, TKey key, TValue value)
        where TKey : class
        where TValue : class
    {
        lock (table)
        {
            table.Remove(key);
            table.Add(key, value);
        }
    }
}
