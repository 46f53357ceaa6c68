using OpModel.Compiling;

namespace OpModel.Definitions;

public sealed class ValidationMustFitPropertyTests
{
    private static readonly AnalyzerRun Rule = new("OPM9005");

    [Theory]
    [InlineData("StringLength(20)", "int", "[StringLength] checks text, and Content of ProductBudget is int; remove it, or make the property a string.")]
    [InlineData("EmailAddress", "DateOnly", "[EmailAddress] checks text, and Content of ProductBudget is DateOnly; remove it, or make the property a string.")]
    [InlineData("RegularExpression(\"a\")", "int?", "[RegularExpression] checks text, and Content of ProductBudget is int?; remove it, or make the property a string.")]
    [InlineData("MaxLength(3)", "int", "[MaxLength] counts characters or elements, and Content of ProductBudget is int; remove it, or write [Range] for a number.")]
    [InlineData("Range(1, 20)", "string?", "[Range] compares numbers, and Content of ProductBudget is string?; write [StringLength] for the length of a text.")]
    [InlineData("Range(1, 20)", "bool", "[Range] compares numbers, and Content of ProductBudget is bool; remove it, or name the type that it compares.")]
    [InlineData(
        "OpModel.Artifacts.Count(Max = 3)", "string",
        "[Count] counts the elements of a list or a dictionary, and Content of ProductBudget is string; write [StringLength] for the length of a text, or remove it.")]
    [InlineData(
        "Range(typeof(int), \"1\", \"2\")", "decimal",
        "[Range] compares values of the type Int32, and Content of ProductBudget is decimal; name the type of the property.")]
    [InlineData(
        "AllowedValues(1L, 2)", "long",
        "[AllowedValues] lists 2, which is of the type int, and Content of ProductBudget is long; list values of the property's own type.")]
    public Task Attribute_for_another_type_Triggers(string attribute, string type, string message) =>
        Rule.Triggers(Artifact($"{{|#0:{attribute}|}}", type), message);

    [Theory]
    [InlineData("Range(10, 1)", "int", "[Range] goes from 10 to 1, where nothing lies; exchange the two.")]
    [InlineData("Range(0.5, 0.25)", "decimal", "[Range] goes from 0.5 to 0.25, where nothing lies; exchange the two.")]
    [InlineData("StringLength(5, MinimumLength = 6)", "string", "[StringLength] asks for a length from 6 to 5, which nothing has; exchange the two.")]
    [InlineData("Length(6, 5)", "List<int>", "[Length] asks for a length from 6 to 5, which nothing has; exchange the two.")]
    [InlineData("MinLength(-1)", "string", "[MinLength] asks for a length of -1 at least; a length is not negative.")]
    [InlineData("MaxLength(0)", "int[]", "[MaxLength] allows a length of 0 at most; write a greater one.")]
    [InlineData("Compare(\"Other\")", "string", "[Compare] compares Content with Other, which is of another type, so that they are never the same; compare two of one type.")]
    [InlineData("Range(0, double.NaN)", "double", "[Range] has a bound that is no number; write one.")]
    [InlineData(
        "Range(typeof(int), \"1\", \"many\")", "int",
        "[Range] has the bound \"many\", which is no value of the type Int32 that is compared here; write a number, or a date as in 2026-10-31.")]
    [InlineData(
        "Range(typeof(TimeSpan), \"00:00:00\", \"01:00:00\")", "TimeSpan",
        "[Range] has the bound \"00:00:00\", which is no value of the type TimeSpan that is compared here; write a number, or a date as in 2026-10-31.")]
    [InlineData("Compare(\"Budget\")", "string", "[Compare] names Budget, which is no property of ProductBudget; name one that is.")]
    [InlineData("OpModel.Artifacts.Count", "int[]", "[Count] says neither how few nor how many; set Min, Max or both.")]
    [InlineData("OpModel.Artifacts.Count(Min = -1)", "int[]", "[Count] asks for -1 elements at least; a number of elements is not negative.")]
    [InlineData("OpModel.Artifacts.Count(Max = 0)", "int[]", "[Count] allows 0 elements at most; write a greater number.")]
    [InlineData("OpModel.Artifacts.Count(Min = 3, Max = 2)", "int[]", "[Count] asks for 3 to 2 elements, which nothing has; exchange the two.")]
    public Task Attribute_that_nothing_passes_Triggers(string attribute, string type, string message) =>
        Rule.Triggers(Artifact($"{{|#0:{attribute}|}}", type), message);

    [Fact]
    public async Task Pattern_that_cannot_be_read_Triggers()
    {
        var unreadable = Assert.ThrowsAny<ArgumentException>(() => new System.Text.RegularExpressions.Regex("("));
        await Rule.Triggers(
            Artifact("{|#0:RegularExpression(\"(\")|}", "string"),
            $"[RegularExpression] on Content is no pattern: {unreadable.Message.TrimEnd('.')}; mend it.");
    }

    [Theory]
    [InlineData("Required", "int")]
    [InlineData("Required, StringLength(5, MinimumLength = 5), RegularExpression(\"^[A-Z]+$\"), Url", "string?")]
    [InlineData("Range(1, 1)", "decimal?")]
    [InlineData("Range(0.0, 1)", "double")]
    [InlineData("Range(typeof(DateOnly), \"2026-01-01\", \"2026-12-31\")", "DateOnly?")]
    [InlineData("MinLength(1), MaxLength(3), Length(1, 3)", "Dictionary<string, int>")]
    [InlineData("OpModel.Artifacts.Count(Min = 1, Max = 3)", "Dictionary<string, int>")]
    [InlineData("MaxLength(-1)", "string")]
    [InlineData("AllowedValues(\"open\", \"closed\", null)", "string?")]
    [InlineData("DeniedValues(DayOfWeek.Sunday)", "DayOfWeek?")]
    [InlineData("Compare(\"Content\")", "string")]
    [InlineData("Range(1, 2)", "{|CS0246:Unknown|}")]
    public Task Attribute_that_fits_DoesNotTrigger(string attribute, string type) => Rule.DoesNotTrigger(Artifact(attribute, type));

    [Fact]
    public Task Property_of_what_is_no_artifact_DoesNotTrigger() => Rule.DoesNotTrigger(
        """
        [Person("Alan Turing")]
        public sealed partial class Alan { [System.ComponentModel.DataAnnotations.Url] public int Desk { get; set; } }
        """);

    [Theory]
    [InlineData("Even", "int", "[Even] is a validation of its own, which generated code does not call; write what it checks in partial void Validate.")]
    [InlineData(
        "CustomValidation(typeof(ProductBudget), \"Check\")", "int",
        "[CustomValidation] is found by reflection, which generated code does without; write what it checks in partial void Validate.")]
    public Task Attribute_that_would_not_be_called_Triggers(string attribute, string type, string message) =>
        Rule.Triggers(Artifact($"{{|#0:{attribute}|}}", type), message);

    [Theory]
    [InlineData("OpModel.Artifacts.Positive", "string", "[Positive] compares numbers, money and durations with zero, and Content of ProductBudget is string; remove it.")]
    [InlineData("OpModel.Artifacts.Unique", "int", "[Unique] compares the values of a list, and Content of ProductBudget is int; remove it.")]
    [InlineData(
        "OpModel.Artifacts.After(\"Other\")", "string", "[After] compares Content with Other, which is of another type; compare two of one type.")]
    [InlineData(
        "OpModel.Artifacts.After(\"Others\")", "List<int>",
        "[After] compares Content with Others, of which neither comes after the other; compare dates, times or numbers.")]
    [InlineData(
        "OpModel.Artifacts.SumsTo(\"Missing\")", "int[]", "[SumsTo] names Missing, which is no property of ProductBudget; name one that is.")]
    [InlineData(
        "OpModel.Artifacts.Within(\"Other\")", "DateOnly",
        "[Within] is about dates, and Content of ProductBudget is DateOnly; make it a LocalDate, or remove it.")]
    public Task Domain_attribute_that_does_not_fit_Triggers(string attribute, string type, string message) =>
        Rule.Triggers(Artifact($"{{|#0:{attribute}|}}", type), message);

    private static string Artifact(string attributes, string type) => $$"""
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;

        [Artifact("Product budget")]
        public sealed partial record ProductBudget
        {
            [{{attributes}}] public {{type}} Content { get; init; }
            public int Other { get; init; }
            public List<int> Others { get; init; } = [];
        }

        [AttributeUsage(AttributeTargets.Property)]
        public sealed class EvenAttribute : ValidationAttribute;
        """;
}
