using OpModel.Compiling;

namespace OpModel.Definitions;

public sealed class ArtifactPropertyMustBeCarriedTests
{
    private static readonly AnalyzerRun Rule = new("OPM9003");

    [Theory]
    [InlineData("object", "could hold anything, so that no DTO can carry it; name the type of what it holds.")]
    [InlineData("dynamic", "could hold anything, so that no DTO can carry it; name the type of what it holds.")]
    [InlineData("List<object?>", "could hold anything, so that no DTO can carry it; name the type of what it holds.")]
    [InlineData("int[,]", "is int[,], an array of several dimensions, which JSON does not know; make it an array of arrays.")]
    [InlineData("Func<int>", "is Func<int>, which is no value that outlives the program, so that no DTO can carry it; carry what it yields.")]
    [InlineData("(int Share, string Team)", "is the tuple (int Share, string Team), whose names are lost outside of C#; make it a record.")]
    [InlineData(
        "System.IO.Stream",
        "is Stream, which stands for something in the running program, so that no DTO can carry it; carry the values that you need of it.")]
    [InlineData(
        "System.Threading.Tasks.Task<int>",
        "is Task<int>, which stands for something in the running program, so that no DTO can carry it; carry the values that you need of it.")]
    [InlineData("IBudgeted", "is IBudgeted, of which a reader could not tell what to create; name a class or a record, or a OneOf of several.")]
    [InlineData(
        "IReadOnlyDictionary<Line, int>",
        "has keys of the type Line, where JSON has text; use string, a number, an enum, a Guid or a date, or a list of records.")]
    [InlineData("List<Booked>", "is Booked, whose property Source could hold anything, so that no DTO can carry it; name the type of what it holds.")]
    public Task Type_without_a_form_as_data_Triggers(string type, string message) => Rule.Triggers(
        Artifact($"public {type} {{|#0:Content|}} {{ get; init; }}"), $"Content of ProductBudget {message}");

    [Theory]
    [InlineData("string?")]
    [InlineData("decimal?")]
    [InlineData("DateOnly")]
    [InlineData("Guid")]
    [InlineData("DayOfWeek")]
    [InlineData("byte[]")]
    [InlineData("int[][]")]
    [InlineData("Money")]
    [InlineData("NodaTime.YearMonth?")]
    [InlineData("OneOf.OneOf<Money, string>")]
    [InlineData("System.Collections.Immutable.ImmutableArray<Line>")]
    [InlineData("IReadOnlyDictionary<DateOnly, List<Line>>")]
    public Task Type_with_a_form_as_data_DoesNotTrigger(string type) =>
        Rule.DoesNotTrigger(Artifact($"public {type} Content {{ get; init; }}"));

    [Theory]
    [InlineData("public object Computed => 1;")]
    [InlineData("public static object Shared { get; set; } = 1;")]
    [InlineData("internal object Hidden { get; set; } = 1;")]
    [InlineData("public object this[int index] { get => index; set { } }")]
    public Task What_is_no_content_DoesNotTrigger(string member) => Rule.DoesNotTrigger(Artifact(member));

    [Fact]
    public Task Property_of_what_is_no_artifact_DoesNotTrigger() =>
        Rule.DoesNotTrigger("""[Person("Alan Turing")] public sealed partial class Alan { public object? Desk { get; set; } }""");

    private static string Artifact(string member) => $$"""
        using System;
        using System.Collections.Generic;

        [Artifact("Product budget")]
        public sealed partial record ProductBudget
        {
            {{member}}
        }

        public sealed record Line(string Team, Money Amount, Line? Parent);

        public class Booked { public object? Source { get; set; } }

        public interface IBudgeted;
        """;
}
