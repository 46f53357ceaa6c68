using System.Collections;
using System.Runtime.CompilerServices;

namespace OpModel.Organization;

/// <summary>An immutable list that is equal to another one where all elements are equal in order.</summary>
/// <remarks>
/// Definitions are made of these so that two readings of an unchanged source are equal, which is what lets an incremental
/// generator stop early. The array handed in must not be changed afterwards. <see langword="default"/> is the empty list.
/// </remarks>
/// <typeparam name="T">What the list holds.</typeparam>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
public readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly T[]? _items;

    /// <summary>Wraps an array, which must not be changed afterwards.</summary>
    /// <param name="items">The elements in order.</param>
    public EquatableArray(T[] items) => _items = items;

    /// <inheritdoc/>
    public int Count => _items?.Length ?? 0;

    /// <inheritdoc/>
    public T this[int index] => (_items ?? [])[index];

    /// <summary>Wraps an array, which must not be changed afterwards.</summary>
    /// <param name="items">The elements in order.</param>
    public static implicit operator EquatableArray<T>(T[] items) => new(items);

    /// <summary>Tells whether both lists hold equal elements in the same order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    /// <returns><see langword="true"/> where they do.</returns>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Tells whether the lists differ in an element or in their order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    /// <returns><see langword="true"/> where they do.</returns>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T> other)
    {
        if (ReferenceEquals(_items, other._items))
        {
            return true;
        }

        if (Count != other.Count)
        {
            return false;
        }

        for (var index = 0; index < Count; index++)
        {
            if (!_items![index].Equals(other._items![index]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 17;
        for (var index = 0; index < Count; index++)
        {
            hash = unchecked((hash * 31) + _items![index].GetHashCode());
        }

        return hash;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
