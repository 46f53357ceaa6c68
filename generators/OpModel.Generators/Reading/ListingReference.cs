namespace OpModel.Generators.Reading;

/// <summary>The listing of a referenced assembly.</summary>
/// <param name="Alias">The extern alias that leads to the assembly; <see cref="GlobalAlias"/> where it needs none.</param>
/// <param name="Type">The full name of the listing class.</param>
internal readonly record struct ListingReference(string Alias, string Type)
{
    /// <summary>The alias that every reference has which was given no other.</summary>
    public const string GlobalAlias = "global";
}
