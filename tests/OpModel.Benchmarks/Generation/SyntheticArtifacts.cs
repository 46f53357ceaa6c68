using System.Globalization;

namespace OpModel.Benchmarks.Generation;

/// <summary>Artifacts of the shape of <see cref="SyntheticMappers"/>: six properties, one of them a list.</summary>
internal static class SyntheticArtifacts
{
    /// <summary>Writes the artifacts, one a file.</summary>
    /// <param name="artifacts">How many.</param>
    /// <returns>The files.</returns>
    public static IEnumerable<string> Write(int artifacts) => Enumerable.Range(0, artifacts).Select(index => string.Create(
        CultureInfo.InvariantCulture,
        $$"""
        using System.Collections.Immutable;
        using OpModel;
        using OpModel.Artifacts;

        namespace Acme;

        [Artifact("Order {{index}}")]
        public sealed partial record Order{{index}}
        {
            public required int Id { get; init; }
            public required string Name { get; init; }
            [Positive] public required decimal Price { get; init; }
            public bool Paid { get; init; }
            public string? Note { get; init; }
            [NotEmpty] public required ImmutableArray<string> Lines { get; init; }
        }
        """));
}
