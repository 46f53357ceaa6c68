namespace OpModel.Files.Backstage;

/// <summary>What all entities share that are written: elements that are entities are called by references, the others as in an organisation file.</summary>
/// <param name="names">The names of all elements, as whoever reads the catalogue will know them.</param>
/// <param name="references">The names of entities.</param>
internal sealed class CatalogWritingContext(ElementNames names, CatalogReferences references) : WritingContext(names, ClassNames.OfKeys)
{
    /// <summary>The namespace of the entity that is being written.</summary>
    public string Namespace { get; set; } = EntityReference.DefaultNamespace;

    public override string? Refer(string key, IReadOnlyList<Type> definitions)
    {
        if (references.Find(key) is not { } reference)
        {
            return base.Refer(key, definitions);
        }

        // Where elements of several kinds may stand, the name alone might be that of another.
        var name = reference.From(Namespace);
        return definitions.Count == 1 ? name : $"{reference.Kind.ToLowerInvariant()}:{name}";
    }
}
