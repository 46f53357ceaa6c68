using Microsoft.CodeAnalysis;
using OpModel.Symbols;

namespace OpModel.Analyzers;

/// <summary>The types of the library OpModel that count with money, found once for a compilation.</summary>
/// <param name="Assembly">The library.</param>
/// <param name="Money">An amount of money.</param>
/// <param name="Currency">A currency.</param>
/// <param name="Split">How shared cost is split.</param>
internal sealed record FundingApi(IAssemblySymbol Assembly, INamedTypeSymbol Money, INamedTypeSymbol Currency, INamedTypeSymbol Split)
{
    /// <summary>Finds the library among the references of a compilation.</summary>
    /// <returns><see langword="null"/> where it is not among them, so that the code is left alone at no cost.</returns>
    public static FundingApi? In(Compilation compilation) =>
        Library.IsReferencedBy(compilation)
        && compilation.SourceModule.ReferencedAssemblySymbols
            .FirstOrDefault(assembly => assembly.Name == WellKnownNames.Assembly) is { } library
        && library.GetTypeByMetadataName("OpModel.Money") is { } money
        && library.GetTypeByMetadataName("OpModel.Currency") is { } currency
        && library.GetTypeByMetadataName("OpModel.Chargeback.Split") is { } split
            ? new(library, money, currency, split)
            : null;

    public bool Declares(ISymbol? member) => SymbolEqualityComparer.Default.Equals(member?.ContainingAssembly, Assembly);

    /// <summary>Tells whether a method reads money from a text.</summary>
    public bool ReadsText(ISymbol? method) =>
        method is { Name: "Parse" or "TryParse", IsStatic: true } && IsMoney(method.ContainingType);

    public bool IsMoney(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type, Money);

    public bool IsCurrency(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type, Currency);

    public bool IsSplit(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type, Split);
}
