namespace OpModel.Organization;

/// <summary>The organisation as a whole: what <c>[OperatingModel]</c> states.</summary>
public sealed record OrganizationDefinition : Definition
{
    /// <summary>The ISO 4217 code of the currency that the organisation keeps its books in, such as <c>EUR</c>.</summary>
    public required string Currency { get; init; }

    /// <inheritdoc/>
    public override string Kind => "organisation";
}
