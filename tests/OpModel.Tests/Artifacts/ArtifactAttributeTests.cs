using System.Text.Json;
using OpModel.Artifacts;

namespace OpModel.Tests.Artifacts;

/// <summary>What attributes of the library say of lists and enumerations, in messages and in schemas.</summary>
public class ArtifactAttributeTests
{
    [Fact]
    public void Value_of_an_enumeration_is_told_in_the_word_of_the_document()
    {
        var funnel = new MarketingFunnelDocument
        {
            Product = "Shop",
            From = new(2026, 1, 1),
            Until = new(2026, 1, 31),
            Stages =
            [
                new() { Stage = FunnelStage.Awareness, Users = 20, CountedBy = "saw" },
                new() { Stage = FunnelStage.Awareness, Users = 10, CountedBy = "saw" },
            ],
        };

        Assert.Contains(
            "$.stages[1].stage: ART203 stage is \"awareness\", as an earlier one is; keep one of them.",
            MarketingFunnelDocumentValidator.Validate(funnel).Select(error => error.ToString()));
    }

    [Theory]
    [InlineData(1, "$.levels: ART106 levels has a length of 1; it must have 2 at least.")]
    [InlineData(2, null)]
    [InlineData(15, null)]
    [InlineData(16, "$.levels: ART107 levels has a length of 16; it must have 15 at most.")]
    public void Elements_of_a_list_are_counted(int count, string? error)
    {
        var levels = new PerformanceLevels
        {
            Function = "engineering",
            From = new(2026, 1, 1),
            Levels =
            [
                .. Enumerable.Range(1, count).Select(rank => new PerformanceLevel
                {
                    Rank = rank,
                    Name = $"level {rank}",
                    Summary = "more",
                    Expectations = [new() { Area = "craft", Expected = "more" }],
                }),
            ],
        };

        Assert.Equal(error, PerformanceLevelsValidator.Validate(levels).SingleOrDefault(found => found.Path == "$.levels")?.ToString());
    }

    [Fact]
    public void Schema_counts_elements_and_asks_each_text_of_a_list_for_content()
    {
        using var levels = JsonDocument.Parse(SampleDocuments.Type("performance-levels").JsonSchema);
        using var job = JsonDocument.Parse(SampleDocuments.Type("job-description").JsonSchema);

        var counted = levels.RootElement.GetProperty("properties").GetProperty("levels");
        var criteria = job.RootElement.GetProperty("properties").GetProperty("successCriteria");

        Assert.Equal((2, 15), (counted.GetProperty("minItems").GetInt32(), counted.GetProperty("maxItems").GetInt32()));
        Assert.Equal("\\S", criteria.GetProperty("items").GetProperty("pattern").GetString());
    }
}
