namespace OpModel.Organization;

/// <summary>What makes an <see cref="EquatableArray{T}"/> of a collection expression: <c>Members = [new() { ... }]</c>.</summary>
public static class EquatableArray
{
    /// <summary>Makes a list of elements.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="items">The elements in order; they are copied.</param>
    /// <returns>The list.</returns>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items)
        where T : IEquatable<T>
        => new(items.ToArray());
}
