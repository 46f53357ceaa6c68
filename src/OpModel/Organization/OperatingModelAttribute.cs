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
}
