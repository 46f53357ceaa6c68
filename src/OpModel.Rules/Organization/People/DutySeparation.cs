namespace OpModel.Organization;

/// <summary>That no one person may have two duties: what <c>[SeparateDuties]</c> states.</summary>
public sealed record DutySeparation : DefinitionStatement
{
    /// <summary>One duty, one of <see cref="Duty"/> or any other.</summary>
    public required string One { get; init; }

    /// <summary>The other duty.</summary>
    public required string Other { get; init; }
}
