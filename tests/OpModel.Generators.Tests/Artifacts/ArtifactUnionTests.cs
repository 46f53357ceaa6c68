using OpModel.Generators.Tests.Driving;

namespace OpModel.Generators.Tests.Artifacts;

/// <summary>Values of one of several types, told apart by a tag.</summary>
public sealed class ArtifactUnionTests
{
    private static readonly ArtifactProgram Compiled = new("""
        [Artifact("Offer")]
        public sealed partial record Offer
        {
            public required OneOf<Money, string> Price { get; init; }
            public OneOf<string, int>? Note { get; init; }
            public ImmutableArray<OneOf<Line, string, int>> Lines { get; init; } = [];
            public Dictionary<string, OneOf<decimal, bool>>? By { get; init; }
            public OneOf<Kind, ImmutableArray<Line>, OneOf<LocalDate, YearMonth>>? Deep { get; init; }
        }

        [ArtifactPart]
        public sealed partial record Line { [Positive] public required int Size { get; init; } }

        [ArtifactPart]
        public sealed partial record Kind { public required string Name { get; init; } }

        public static class Program
        {
            public static bool AreEqual => Made("x") == Made("x") && Made("x") != Made("y") && Made("x").GetHashCode() == Made("x").GetHashCode();
            public static string Text => Made("x").ToString();
            public static string Invalid => OfferValidator.Validate(Made("x") with { Lines = [new Line { Size = -1 }] }).ToString();
            public static string Default => OfferValidator.Validate(Made("x") with { Price = default(Money) }).ToString();

            private static Offer Made(string name) => new() { Price = name, Note = 3, Deep = ImmutableArray.Create(new Line { Size = 1 }) };
        }
        """);

    [Theory]
    [InlineData("""{"price":{"kind":"money","money":{"amount":1.00,"currency":"EUR"}},"lines":[]}""")]
    [InlineData("""{"price":{"kind":"string","string":""},"note":{"kind":"string","string":"x"},"lines":[]}""")]
    [InlineData("""{"price":{"kind":"string","string":"x"},"note":{"kind":"int32","int32":0},"lines":[{"kind":"line","line":{"size":1}},{"kind":"string","string":"x"}]}""")]
    [InlineData("""{"price":{"kind":"string","string":"x"},"lines":[],"by":{"a":{"kind":"decimal","decimal":1.50},"b":{"kind":"boolean","boolean":false}}}""")]
    [InlineData("""{"price":{"kind":"string","string":"x"},"lines":[],"deep":{"kind":"kindValue","kindValue":{"name":"x"}}}""")]
    [InlineData("""{"price":{"kind":"string","string":"x"},"lines":[],"deep":{"kind":"lines","lines":[{"size":1},{"size":2}]}}""")]
    [InlineData("""{"price":{"kind":"string","string":"x"},"lines":[],"deep":{"kind":"oneOf","oneOf":{"kind":"yearMonth","yearMonth":"2026-10"}}}""")]
    public void Each_case_is_read_and_written_as_it_was(string document) => Assert.Equal(document, Compiled["offer"].Rewritten(document).AsT0);

    [Theory]
    [InlineData("""{"price":null}""", "$.price required")]
    [InlineData("""{"price":"free"}""", "$.price form")]
    [InlineData("""{"price":{}}""", "$.price.kind form")]
    [InlineData("""{"price":{"kind":"gold"}}""", "$.price.kind form")]
    [InlineData("""{"price":{"kind":1}}""", "$.price.kind form")]
    [InlineData("""{"price":{"kind":"string"}}""", "$.price.string required")]
    [InlineData("""{"price":{"kind":"string","string":1}}""", "$.price.string form")]
    [InlineData("""{"price":{"kind":"string","string":"x","kind":"string"}}""", "$.price.kind duplicate-member")]
    [InlineData("""{"price":{"kind":"string","string":"x","more":1}}""", "$.price.more unknown-member")]
    [InlineData("""{"price":{"kind":"string","string":"x","money":{"amount":1,"currency":"EUR"}}}""", "$.price.money unknown-member")]
    [InlineData("""{"price":{"kind":"money","money":{"amount":1,"currency":"XYZ"}}}""", "$.price.money.currency form")]
    [InlineData("""{"price":{"kind":"string","string":"x"},"lines":[{"kind":"line","line":{"size":0}}]}""", "$.lines[0].line.size positive")]
    [InlineData("""{"price":{"kind":"string","string":"x"},"deep":{"kind":"lines","lines":[{"size":1},{"size":0}]}}""", "$.deep.lines[1].size positive")]
    public void Case_of_another_form_is_refused(string document, string error) => Assert.Equal([error], Compiled["offer"].Wrong(document));

    [Fact]
    public void Unions_are_equal_by_what_they_hold_and_read_as_text()
    {
        Assert.True(Compiled.Get<bool>("Program", "AreEqual"));
        Assert.Equal("Offer { Price = x, Note = 3, Lines = , Deep = Line { Size = 1 } }", Compiled.Get<string>("Program", "Text"));
    }

    [Fact]
    public void What_a_case_holds_is_validated_in_memory_too()
    {
        Assert.Equal("$.lines[0].line.size: ART103 size is -1; it must be more than zero.", Compiled.Get<string>("Program", "Invalid"));
        Assert.Equal("$.price.money.currency: ART101 currency is missing; give it a value.", Compiled.Get<string>("Program", "Default"));
    }
}
