using System.Collections.Immutable;
using OpModel.Organization;

namespace OpModel.Generators.Reading;

/// <summary>What the listing of an assembly says of one definition.</summary>
/// <param name="Kind">What kind of element it is.</param>
/// <param name="Key">The key of the definition.</param>
internal readonly record struct ListingEntry(ElementKind Kind, string Key)
{
    /// <summary>The entries of some definitions.</summary>
    public static EquatableArray<ListingEntry> Of(ImmutableArray<StatedType> definitions) =>
        definitions.Select(stated => new ListingEntry(ElementKinds.Of(stated.Definition), stated.Definition.Key)).ToArray();

    /// <summary>The entries of what stands in files, as far as classes can be generated for it.</summary>
    public static EquatableArray<ListingEntry> Of(FileReadings files, EquatableArray<string> taken)
    {
        HashSet<string> takenKeys = new(taken, StringComparer.Ordinal);
        return files.Files
            .SelectMany(file => file.Definitions)
            .Where(definition => !takenKeys.Contains(definition.Key))
            .Select(definition => new ListingEntry(ElementKinds.Of(definition), definition.Key))
            .ToArray();
    }

    /// <summary>All entries of two lists.</summary>
    public static EquatableArray<ListingEntry> Join(EquatableArray<ListingEntry> left, EquatableArray<ListingEntry> right) =>
        left.Count == 0 ? right : right.Count == 0 ? left : left.Concat(right).ToArray();
}
