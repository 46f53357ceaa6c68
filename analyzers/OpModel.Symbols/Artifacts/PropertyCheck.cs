using OpModel.Organization;

namespace OpModel.Symbols;

/// <summary>What the value of a property must keep to.</summary>
internal sealed record PropertyCheck
{
    /// <summary>Which attribute says so.</summary>
    public required CheckKind Kind { get; init; }

    /// <summary>The lower bound, or the only argument, as C# writes it.</summary>
    public string? Least { get; init; }

    /// <summary>The upper bound as C# writes it.</summary>
    public string? Most { get; init; }

    /// <summary>The type in which bounds are compared; nothing for the value's own.</summary>
    public string? ComparedAs { get; init; }

    /// <summary>Whether the lower bound itself is not allowed.</summary>
    public bool IsLeastExclusive { get; init; }

    /// <summary>Whether the upper bound itself is not allowed.</summary>
    public bool IsMostExclusive { get; init; }

    /// <summary>The text of a pattern, or the name of another property.</summary>
    public string? Text { get; init; }

    /// <summary>How long a pattern may be matched, in milliseconds.</summary>
    public int Timeout { get; init; }

    /// <summary>The property of an element that is looked at; nothing for the element itself.</summary>
    public string? Of { get; init; }

    /// <summary>The name of that property in JSON.</summary>
    public string? OfJsonName { get; init; }

    /// <summary>The values of a list of values, as C# writes them.</summary>
    public EquatableArray<string> Values { get; init; }
}
