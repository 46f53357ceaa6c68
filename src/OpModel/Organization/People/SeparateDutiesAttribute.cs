namespace OpModel;

/// <summary>States on the organisation that no one person may have two duties, beyond those pairs that are always kept apart.</summary>
/// <param name="one">One duty, one of <see cref="Duty"/> or any other.</param>
/// <param name="other">The other duty.</param>
[AttributeUsage(DefinitionTargets.Types, AllowMultiple = true, Inherited = false)]
public sealed class SeparateDutiesAttribute(string one, string other) : Attribute
{
    /// <summary>One duty, one of <see cref="Duty"/> or any other.</summary>
    public string One { get; } = one;

    /// <summary>The other duty.</summary>
    public string Other { get; } = other;
}
