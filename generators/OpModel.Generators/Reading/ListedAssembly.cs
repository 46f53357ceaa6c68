using OpModel.Organization;

namespace OpModel.Generators.Reading;

/// <summary>The assembly being compiled, as far as its listing needs to know it.</summary>
/// <param name="Name">The name of the assembly.</param>
/// <param name="References">The listings of the assemblies that it references, ordered by name.</param>
internal sealed record ListedAssembly(string Name, EquatableArray<ListingReference> References);
