namespace OpModel;

/// <summary>A property of an element in words.</summary>
/// <param name="Name">What it is called in a sentence: <c>owner</c>.</param>
/// <param name="Values">What is stated, each of several by itself; nothing where nothing is.</param>
/// <param name="IsOrdered">Whether the order says something, as that of steps does.</param>
internal sealed record StatedProperty(string Name, IEnumerable<string?> Values, bool IsOrdered = false)
{
    public StatedProperty(string name, string? value)
        : this(name, [value])
    {
    }

    /// <summary>What is stated.</summary>
    public IReadOnlyList<string> Stated { get; } = [.. Values.OfType<string>().Where(value => value.Length > 0)];
}
