using OpModel.Artifacts;
using OpModel.Generators.Tests.Driving;

namespace OpModel.Generators.Tests.Artifacts;

/// <summary>Documents of earlier versions, and of none.</summary>
public sealed class ArtifactVersionTests
{
    private static readonly ArtifactProgram Compiled = new("""
        [Artifact("Plan 1", Id = "plan-1")] [ArtifactVersion(1)]
        public sealed partial record PlanOne { public required string Name { get; init; } }

        [Artifact("Plan 2", Id = "plan-2")] [ArtifactVersion(2)] [UpgradesFrom<PlanOne>]
        public sealed partial record PlanTwo : IUpgradesFrom<PlanTwo, PlanOne>
        {
            public required string First { get; init; }
            [StringLength(5)] public required string Last { get; init; }
            public static PlanTwo Upgrade(PlanOne earlier) => new() { First = earlier.Name.Split(' ')[0], Last = earlier.Name.Split(' ')[^1] };
        }

        [Artifact("Plan 3", Id = "plan-3")] [ArtifactVersion(3)] [UpgradesFrom<PlanTwo>]
        public sealed partial record PlanThree : IUpgradesFrom<PlanThree, PlanTwo>
        {
            public required ImmutableArray<string> Names { get; init; }
            public static PlanThree Upgrade(PlanTwo earlier) => new() { Names = [earlier.First, earlier.Last] };
        }

        [Artifact("Lone", Id = "lone")] [ArtifactVersion(2)]
        public sealed partial record Lone { public int Size { get; init; } }

        public static class Program
        {
            public static int? Version => new PlanTwo { First = "a", Last = "b" }.ToDto().ArtifactVersion;
            public static string OtherVersion => PlanTwo.TryFrom(new PlanTwoDto { ArtifactVersion = 1, First = "a", Last = "b" }).AsT1.ToString();
            public static bool IsReadWithoutVersion => PlanTwo.TryFrom(new PlanTwoDto { First = "a", Last = "b" }).IsT0;
        }
        """);

    [Theory]
    [InlineData("""{"name":"Ada King"}""")]
    [InlineData("""{"$version":1,"name":"Ada King"}""")]
    [InlineData("""{"name":"Ada King","$version":1}""")]
    [InlineData("""{"$version":null,"name":"Ada King"}""")]
    [InlineData("""{"$version":2,"first":"Ada","last":"King"}""")]
    [InlineData("""{"first":"Ada","last":"King","$version":2}""")]
    [InlineData("""{"$version":3,"names":["Ada","King"]}""")]
    [InlineData("\uFEFF{\"$version\":3,\"names\":[\"Ada\",\"King\"]}")]
    public void Document_of_an_earlier_version_becomes_one_of_the_last(string document) =>
        Assert.Equal("""{"$version":3,"names":["Ada","King"]}""", Compiled["plan-3"].Rewritten(document).AsT0);

    [Theory]
    [InlineData("""{"$version":4,"names":[]}""", "$.$version version")]
    [InlineData("""{"$version":0,"name":"Ada"}""", "$.$version version")]
    [InlineData("""{"$version":-2147483648}""", "$.$version version")]
    [InlineData("""{"$version":"3","names":[]}""", "$.$version form")]
    [InlineData("""{"$version":3.5,"names":[]}""", "$.$version form")]
    [InlineData("""{"$version":99999999999,"names":[]}""", "$.$version form")]
    [InlineData("""{"$version":3,"names":[""", "$ malformed")]
    [InlineData("""{"$version":1,"names":[]}""", "$.names unknown-member", "$.name required")]
    [InlineData("[]", "$ form")]
    [InlineData("", "$ malformed")]
    public void Version_that_cannot_be_read_is_one_error(string document, params string[] errors) =>
        Assert.Equal(errors, Compiled["plan-3"].Wrong(document));

    [Fact]
    public void Unknown_version_is_told_with_the_version_that_is_read()
    {
        var error = Assert.Single(Compiled["plan-3"].Validate("""{"$version":4}"""u8));

        Assert.Equal("the document is of version 4, and this reads 3.", error.Message);
    }

    [Fact]
    public void What_an_upgrade_makes_is_validated() =>
        Assert.Equal(["$.last max-length"], Compiled["plan-3"].Wrong("""{"$version":1,"name":"Ada Lovelace"}"""));

    [Fact]
    public void Version_without_an_earlier_one_reads_its_own_alone()
    {
        Assert.Equal(["$.$version version"], Compiled["lone"].Wrong("""{"size":1}"""));
        Assert.Equal(["$ malformed"], Compiled["lone"].Wrong("""{"size":1"""));
        Assert.Empty(Compiled["lone"].Wrong("""{"$version":2,"size":1}"""));
    }

    [Fact]
    public void Transferred_object_states_its_version()
    {
        Assert.Equal(2, Compiled.Get<int?>("Program", "Version"));
        Assert.Equal("$.$version: ART006 the document is of version 1, and this reads 2.", Compiled.Get<string>("Program", "OtherVersion"));
        Assert.True(Compiled.Get<bool>("Program", "IsReadWithoutVersion"));
        Assert.Equal(ValidationRule.Version, ValidationRule.All.Single(rule => rule.Code == "ART006"));
    }
}
