namespace OpModel.Organization;

/// <summary>One element of an organisation as somebody wrote it down, whatever the way in.</summary>
/// <remarks>
/// Definitions are immutable and value-equal, hold no Roslyn type and refer to one another by <see cref="Key"/> alone. They are
/// at once what a generator keeps between two edits, what generated code builds at run time and what
/// <see cref="OrganizationGraph"/> is made of.
/// </remarks>
public abstract record Definition
{
    private readonly string? _id;

    /// <summary>What other definitions refer to this one by; unique. For a C# type, its metadata name with namespace.</summary>
    public required string Key { get; init; }

    /// <summary>What people call it: <c>Buy online</c>.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// What data refers to it by (tags of a bill, rule files): lower-case letters, digits and hyphens. Taken from
    /// <see cref="Name"/> unless it is set: <c>buy-online</c>.
    /// </summary>
    public string Id
    {
        get => _id ?? Identifier.FromName(Name);
        init => _id = value;
    }

    /// <summary>Where it was written down.</summary>
    public Origin Origin { get; init; } = Origin.None;

    /// <summary>The violations that are accepted at this element for a time.</summary>
    public EquatableArray<Waiver> Waivers { get; init; }

    /// <summary>What it is, in a sentence: <c>person</c>, <c>product team</c>.</summary>
    public abstract string Kind { get; }
}
