using System.Globalization;

namespace OpModel.Benchmarks.Generation;

/// <summary>Mappers for Mapperly, as many as there are definitions to compare with.</summary>
/// <remarks>Each maps an order of six properties, one of them a list, to its transfer object; the three stand in one file.</remarks>
internal static class SyntheticMappers
{
    /// <summary>Writes the mappers, one a file.</summary>
    /// <param name="mappers">How many.</param>
    /// <returns>The files.</returns>
    public static IEnumerable<string> Write(int mappers) => Enumerable.Range(0, mappers).Select(index => string.Create(
        CultureInfo.InvariantCulture,
        $$"""
        using System.Collections.Generic;
        using Riok.Mapperly.Abstractions;

        namespace Acme;

        public sealed class Order{{index}}
        {
            public int Id { get; set; }
            public string Name { get; set; } = "";
            public decimal Price { get; set; }
            public bool Paid { get; set; }
            public string? Note { get; set; }
            public List<string> Lines { get; set; } = new();
        }

        public sealed class Order{{index}}Dto
        {
            public int Id { get; set; }
            public string Name { get; set; } = "";
            public decimal Price { get; set; }
            public bool Paid { get; set; }
            public string? Note { get; set; }
            public List<string> Lines { get; set; } = new();
        }

        [Mapper]
        public partial class Order{{index}}Mapper
        {
            public partial Order{{index}}Dto Map(Order{{index}} order);
        }
        """));
}
