namespace OpModel;

/// <summary>States the organisation as a whole on a <c>static partial class</c>, which gains a property <c>Model</c>.</summary>
/// <remarks>
/// The model holds every definition of the project and of the projects and packages that it references. Rules that have no
/// element of their own are reported here.
/// </remarks>
/// <param name="name">The name of the organisation.</param>
public sealed class OperatingModelAttribute(string name) : DefinitionAttribute(name)
{
    /// <summary>The ISO 4217 code of the currency that the books are kept in, such as <c>EUR</c>.</summary>
    public required string Currency { get; set; }

    /// <summary>The structures that the organisation means to have; several may be joined by <c>|</c>.</summary>
    public OrganizationStructure Structure { get; set; }

    /// <summary>How the cost of services that teams provide to one another is passed on.</summary>
    public ServiceCostMethod ServiceCost { get; set; }

    /// <summary>The vision (D0.R5, D3.4).</summary>
    public string? Vision { get; set; }

    /// <summary>The mission (D3.4).</summary>
    public string? Mission { get; set; }
}
