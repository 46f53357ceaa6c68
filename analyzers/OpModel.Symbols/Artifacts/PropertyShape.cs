using OpModel.Organization;

namespace OpModel.Symbols;

/// <summary>A property of an artifact or a part.</summary>
internal sealed record PropertyShape
{
    /// <summary>The name in C#, without a mark.</summary>
    public required string Name { get; init; }

    /// <summary>The name in JSON: <c>billingPeriod</c>.</summary>
    public required string JsonName { get; init; }

    /// <summary>What it holds.</summary>
    public required ValueShape Value { get; init; }

    /// <summary>Whether it may hold nothing.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Whether a document must have it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether the constructor takes it; of a record with parameters.</summary>
    public bool IsParameter { get; init; }

    /// <summary>Whether C# demands that an initialiser sets it.</summary>
    public bool IsRequiredMember { get; init; }

    /// <summary>The first sentence of its documentation; nothing where there is none.</summary>
    public string? Summary { get; init; }

    /// <summary>What its value must keep to.</summary>
    public EquatableArray<PropertyCheck> Checks { get; init; }

    /// <summary>Whether a value must be there whenever the artifact is created, so that an initialiser always sets it.</summary>
    public bool IsAlwaysSet => IsRequired || IsRequiredMember || IsNullable;
}
