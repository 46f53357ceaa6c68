using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Json;
using CsCheck;
using OpModel.Generators.Tests.Driving;

namespace OpModel.Generators.Tests.Artifacts;

/// <summary>The attributes of System.ComponentModel.DataAnnotations mean what they mean there.</summary>
public class DataAnnotationsTests
{
    private static readonly (string Attribute, string Type)[] Cases =
    [
        ("Required", "string?"),
        ("Required(AllowEmptyStrings = true)", "string?"),
        ("Required", "int?"),
        ("StringLength(3)", "string?"),
        ("StringLength(4, MinimumLength = 2)", "string?"),
        ("MinLength(2)", "string?"),
        ("MaxLength(2)", "string?"),
        ("MaxLength(-1)", "string?"),
        ("Length(1, 3)", "string?"),
        ("MinLength(2)", "int[]?"),
        ("MaxLength(2)", "List<int>?"),
        ("Length(1, 2)", "int[]?"),
        ("RegularExpression(\"[a-c]+\")", "string?"),
        ("RegularExpression(\"a|ab\")", "string?"),
        ("RegularExpression(\"^a.c$\")", "string?"),
        ("EmailAddress", "string?"),
        ("Url", "string?"),
        ("Phone", "string?"),
        ("CreditCard", "string?"),
        ("Base64String", "string?"),
        ("FileExtensions", "string?"),
        ("FileExtensions(Extensions = \"txt,.c\")", "string?"),
        ("AllowedValues(\"a\", \"b\")", "string?"),
        ("AllowedValues(\"a\", null)", "string?"),
        ("DeniedValues(\"a\", \"b\")", "string?"),
        ("DeniedValues(\"a\", null)", "string?"),
        ("AllowedValues(1, 2)", "int?"),
        ("DeniedValues(1, 2)", "int"),
        ("Range(-2, 3)", "int?"),
        ("Range(-2, 3)", "long"),
        ("Range(0, 300)", "byte"),
        ("Range(-5, 3)", "byte"),
        ("Range(-2, int.MaxValue)", "short"),
        ("Range(0.5, 2.5)", "int"),
        ("Range(0, double.MaxValue)", "int"),
        ("Range(0.5, double.PositiveInfinity)", "double"),
        ("Range(-2.0, 1e30)", "long"),
        ("Range(0.1, 0.3)", "decimal"),
        ("Range(0, double.MaxValue)", "decimal"),
        ("Range(0.1, 0.3)", "float"),
        ("Range(0.1, 0.3, MinimumIsExclusive = true)", "double"),
        ("Range(0.1, 0.3, MaximumIsExclusive = true)", "double"),
        ("Range(-2, 3, MinimumIsExclusive = true, MaximumIsExclusive = true)", "int"),
        ("Range(typeof(decimal), \"0.1\", \"0.3\", ParseLimitsInInvariantCulture = true)", "decimal?"),
        ("Range(typeof(int), \"-2\", \"3\")", "int"),
        ("Range(typeof(double), \"-2.5\", \"3\", ParseLimitsInInvariantCulture = true)", "double"),
        ("StringLength(3), RegularExpression(\"[a-c]*\"), Required", "string?"),
    ];

    private static readonly ArtifactProgram Compiled = new(string.Join("\n", Cases.Select((each, index) => $$"""
        [Artifact("Case {{index}}", Id = "case-{{index}}")]
        public sealed partial record Case{{index}} { [{{each.Attribute}}] public {{each.Type}} Content { get; init; } }
        """)));

    private static readonly Gen<string?> Texts = Gen.OneOf(
        AnyOf<string?>(null, null, "", " ", "\t\n", "a", "b", "ab", "abc", "abcd", "a\n", "aXc", "a\nc", "\u00A0", "\U0001F600"),
        AnyOf<string?>("ada@example.com", "@", "a@", "@b", "a@b@c", "a@b\r", "http://x", "HTTPS://", "ftp://a", "ftps://a", "+49 (30) 1234-5", "123 ext. 7", "12x"),
        AnyOf<string?>("4111 1111 1111 1111", "4111-1111-1111-1112", "AQID", "AQI", "a.txt", "a.c", "a.PNG", "png", ".jpg", "a.txt "),
        Gen.String[Gen.Char["abcx@.: 1/"], 0, 5].Select(text => (string?)text));

    private static readonly double[] Numbers = [-3, -2.5, -2, -1, 0, 0.1, 0.2, 0.3, 0.30000000000000004, 0.5, 1, 2, 2.5, 3, 4, 127, 255, 2147483647];

    public static TheoryData<int, string, string> All()
    {
        TheoryData<int, string, string> all = [];
        for (var index = 0; index < Cases.Length; index++)
        {
            all.Add(index, Cases[index].Attribute, Cases[index].Type);
        }

        return all;
    }

    [Theory, MemberData(nameof(All))]
    public void Verdict_is_that_of_the_attribute(int index, string attribute, string type)
    {
        var property = Compiled.TypeOf($"Case{index}").GetProperty("Content")!;
        var attributes = property.GetCustomAttributes(inherit: true).OfType<ValidationAttribute>().ToArray();
        var artifact = Compiled[$"case-{index}"];
        Assert.NotEmpty(attributes);
        Values(property.PropertyType, type.EndsWith('?')).Sample(
            value =>
            {
                var expected = attributes.All(each => each.IsValid(value));
                var document = JsonSerializer.Serialize(new Dictionary<string, object?> { ["content"] = value });
                var errors = artifact.Validate(System.Text.Encoding.UTF8.GetBytes(document));
                Assert.True(errors.IsValid == expected, $"[{attribute}] on {document}: expected {expected}, found {errors}");
            },
            iter: 300,
            threads: 1);
    }

    [Fact]
    public void Range_compares_fractions_as_they_are_where_the_attribute_would_round()
    {
        // RangeAttribute with whole bounds turns 3.4 into 3 before it compares, and throws beyond Int32.
        using ArtifactProgram program = new("""
            [Artifact("Plan")] public sealed partial record Plan { [Range(1, 3)] public double One { get; init; } = 1; [Range(1, 3)] public decimal Two { get; init; } = 1; }
            """);

        Assert.Equal(["$.one range", "$.two range"], program["plan"].Wrong("""{"one":3.4,"two":3.4}"""));
        Assert.Equal(["$.one range", "$.two range"], program["plan"].Wrong("""{"one":1e12,"two":1e12}"""));
    }

    [Fact]
    public void Compare_holds_two_values_to_be_the_same()
    {
        using ArtifactProgram program = new("""
            [Artifact("Plan")] public sealed partial record Plan { public string? One { get; init; } [Compare(nameof(One))] public string? Two { get; init; } }
            """);

        Assert.Empty(program["plan"].Wrong("{}"));
        Assert.Empty(program["plan"].Wrong("""{"one":"a","two":"a"}"""));
        Assert.Equal("two is \"b\"; it must be the same as one.", Assert.Single(program["plan"].Validate("""{"one":"a","two":"b"}"""u8)).Message);
        Assert.Equal(["$.two compare"], program["plan"].Wrong("""{"one":"a"}"""));
    }

    [Fact]
    public void Pattern_that_takes_too_long_is_a_finding()
    {
        using ArtifactProgram program = new("""
            [Artifact("Plan")] public sealed partial record Plan { [RegularExpression("(a+)+b", MatchTimeoutInMilliseconds = 50)] public string? One { get; init; } }
            """);

        Assert.Equal(["$.one regular-expression"], program["plan"].Wrong($$"""{"one":"{{new string('a', 40)}}"}"""));
    }

    private static Gen<object?> Values(Type type, bool isNullable)
    {
        var inner = Nullable.GetUnderlyingType(type) ?? type;
        var values = type == typeof(string) ? Texts.Select(text => (object?)text)
            : typeof(System.Collections.IEnumerable).IsAssignableFrom(type) ? Gen.Int[0, 9].Array[0, 4].Select(list => type.IsArray ? (object?)list : list.ToList())
            : AnyOf(Numbers).Select(number => In(inner, number)).Where(number => number is not null);
        return isNullable ? Gen.Int[0, 4].SelectMany(kind => kind == 0 ? AnyOf<object?>(null, null) : values) : values;
    }

    private static Gen<T> AnyOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static object? In(Type type, double number)
    {
        try
        {
            return Convert.ChangeType(number, type, CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
