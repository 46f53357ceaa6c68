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
    [InlineData("IBudgeted", "is IBudgeted, of which a reader could not tell what to create; name a record with [ArtifactPart], or a OneOf of several.")]
    [InlineData(
        "IReadOnlyDictionary<Line, int>",
        "has keys of the type Line, where JSON has text; use string, an enum, a Guid or a date, or a list of records.")]
    [InlineData("List<Booked>", "is Booked, which is no part of artifacts; make it a partial record and write [ArtifactPart] on it.")]
    [InlineData("Nested", "is Nested, which is no part of artifacts; make it a partial record and write [ArtifactPart] on it.")]
    [InlineData(
        "PartOfClass", "is PartOfClass, of which nothing is generated: PartOfClass is no record, and a part of artifacts is a value; write record instead of class.")]
    [InlineData(
        "PartOfMany<int>",
        "is PartOfMany<int>, of which nothing is generated: PartOfMany is generic or stands in a generic type, and a document has one form; write a record for each form.")]
    [InlineData("List<string?>", "is List<string?>, whose elements may be null, and a document leaves out what is not there; make it one of string.")]
    [InlineData("decimal?[]", "is decimal?[], whose elements may be null, and a document leaves out what is not there; make it one of decimal.")]
    [InlineData(
        "Dictionary<string, Line?>", "is Dictionary<string, Line?>, whose elements may be null, and a document leaves out what is not there; make it one of Line.")]
    [InlineData("HashSet<string>", "is HashSet<string>, which nothing here can make of a document; make it an ImmutableArray.")]
    [InlineData("Queue<Line>", "is Queue<Line>, which nothing here can make of a document; make it an ImmutableArray.")]
    [InlineData("System.Collections.Immutable.ImmutableHashSet<int>", "is ImmutableHashSet<int>, which nothing here can make of a document; make it an ImmutableArray.")]
    [InlineData("SortedDictionary<string, int>", "is SortedDictionary<string, int>, which nothing here can make of a document; make it an ImmutableSortedDictionary.")]
    [InlineData("Dictionary<byte[], int>", "has keys of the type byte[], where JSON has text; use string, an enum, a Guid or a date, or a list of records.")]
    [InlineData("Dictionary<int, int>", "has keys of the type int, where JSON has text; use string, an enum, a Guid or a date, or a list of records.")]
    [InlineData("OneOf.OneOf<string?, int>", "is OneOf<string?, int>, of which a value may be null; make it string, and the property itself nullable.")]
    [InlineData("OneOf.OneOf<List<int>, int[]>", "is OneOf<List<int>, int[]>, of which two are told apart by the name Int32s in a document; make one of them a record of another name.")]
    [InlineData("Shade", "is Shade, of which Red and red are both \"red\" in a document; rename one.")]
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
    [InlineData("List<Line>?")]
    [InlineData("ProductBudget?")]
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

    [Fact]
    public Task Properties_that_are_one_in_a_document_Trigger() => Rule.Triggers(
        Artifact("public int Amount { get; init; } public int {|#0:amount|} { get; init; }"),
        "amount of ProductBudget and Amount are both \"amount\" in a document; rename one.");

    [Fact]
    public Task Class_that_is_no_record_has_no_content_DoesNotTrigger() =>
        Rule.DoesNotTrigger("""[Artifact("Product budget")] public sealed partial class ProductBudget { public object? Desk { get; set; } }""");

    [Fact]
    public Task Part_is_held_to_the_same_Triggers() => Rule.Triggers(
        "[OpModel.Artifacts.ArtifactPart] public sealed partial record Line { public object? {|#0:Source|} { get; init; } }",
        "Source of Line could hold anything, so that no DTO can carry it; name the type of what it holds.");

    private static string Artifact(string member) => $$"""
        using System;
        using System.Collections.Generic;

        [Artifact("Product budget")]
        public sealed partial record ProductBudget
        {
            {{member}}
        }

        [OpModel.Artifacts.ArtifactPart]
        public sealed partial record Line(string Team, Money Amount, Line? Parent);

        public sealed record Nested(string Team);

        [OpModel.Artifacts.ArtifactPart]
        public sealed partial class PartOfClass;

        [OpModel.Artifacts.ArtifactPart]
        public sealed partial record PartOfMany<T>(T Value);

        public enum Shade { Red, red }

        public class Booked { public object? Source { get; set; } }

        public interface IBudgeted;
        """;
}
