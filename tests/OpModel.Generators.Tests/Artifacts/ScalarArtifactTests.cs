using System.Text.Json;
using OpModel.Generators.Tests.Driving;

namespace OpModel.Generators.Tests.Artifacts;

/// <summary>Each type that a document can carry by itself: alone, left out, in a list, in a dictionary.</summary>
public sealed class ScalarArtifactTests(ScalarArtifactTests.Programs programs) : IClassFixture<ScalarArtifactTests.Programs>
{
    private static readonly (string Type, string Json, string Other)[] Scalars =
    [
        ("string", "\"Ada\"", "1"),
        ("bool", "true", "\"true\""),
        ("char", "\"x\"", "\"xy\""),
        ("sbyte", "-128", "128"),
        ("byte", "255", "256"),
        ("short", "-32768", "32768"),
        ("ushort", "65535", "-1"),
        ("int", "-2147483648", "2147483648"),
        ("uint", "4294967295", "1.5"),
        ("long", "-9223372036854775808", "9223372036854775808"),
        ("ulong", "18446744073709551615", "-1"),
        ("float", "1.5", "1e39"),
        ("double", "1.5", "\"NaN\""),
        ("decimal", "1.50", "1e40"),
        ("Guid", "\"0e1c8a55-5f4f-4a56-8b0b-4b3b7e0a9d11\"", "\"0e1c8a55\""),
        ("Uri", "\"https://example.com/a?b=c\"", "1"),
        ("Version", "\"1.2.3\"", "\"one\""),
        ("DateTime", "\"2026-10-31T13:45:00\"", "\"yesterday\""),
        ("DateTimeOffset", "\"2026-10-31T13:45:00+01:00\"", "\"yesterday\""),
        ("DateOnly", "\"2026-10-31\"", "\"2026-02-30\""),
        ("TimeOnly", "\"13:45:00\"", "\"25:00:00\""),
        ("TimeSpan", "\"12:30:00\"", "\"half an hour\""),
        ("Int128", "\"-170141183460469231731687303715884105728\"", "\"1.5\""),
        ("UInt128", "\"340282366920938463463374607431768211455\"", "\"-1\""),
        ("System.Numerics.BigInteger", "\"123456789012345678901234567890\"", "\"many\""),
        ("byte[]", "\"AQID\"", "\"A\""),
        ("LocalDate", "\"2024-02-29\"", "\"2026-02-29\""),
        ("YearMonth", "\"2026-10\"", "\"2026-13\""),
        ("LocalTime", "\"13:45:00\"", "\"25:00\""),
        ("LocalDateTime", "\"2026-10-31T13:45:00\"", "\"2026-10-31\""),
        ("Instant", "\"2026-10-31T13:45:00Z\"", "\"2026-10-31T13:45:00\""),
        ("OffsetDateTime", "\"2026-10-31T13:45:00+01\"", "\"2026-10-31T13:45:00\""),
        ("Offset", "\"+01\"", "\"one\""),
        ("AnnualDate", "\"10-31\"", "\"10-32\""),
        ("Duration", "\"12:30:00\"", "\"half an hour\""),
        ("Period", "\"P1Y2M\"", "\"two months\""),
        ("DateInterval", "\"2026-10-01/2026-10-31\"", "\"2026-10-31/2026-10-01\""),
        ("DateTimeZone", "\"Europe/Berlin\"", "\"Middle/Earth\""),
        ("Currency", "\"EUR\"", "\"EURO\""),
        ("Money", "{\"amount\":12.30,\"currency\":\"EUR\"}", "\"12.30 EUR\""),
        ("TeamReference", "\"Checkout\"", "\" \""),
        ("DayOfWeek", "\"monday\"", "\"Monday\""),
        ("Size", "\"very-large\"", "\"large\""),
    ];

    private static readonly string[] NoKeys = ["bool", "sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong", "float", "double", "decimal", "byte[]", "Money"];

    public static TheoryData<int, string> All()
    {
        TheoryData<int, string> all = [];
        for (var index = 0; index < Scalars.Length; index++)
        {
            all.Add(index, Scalars[index].Type);
        }

        return all;
    }

    [Theory, MemberData(nameof(All))]
    public void Value_is_read_and_written_as_it_was(int index, string type)
    {
        var json = Scalars[index].Json;
        string[] documents =
        [
            $"{{\"content\":{json},\"list\":[]}}",
            $"{{\"content\":{json},\"optional\":{json},\"list\":[{json},{json}]}}",
        ];

        Assert.All(documents, document => Assert.Equal(document, programs.Of(index).Rewritten(document).AsT0));
        Assert.NotNull(type);
    }

    [Theory, MemberData(nameof(All))]
    public void Null_is_what_is_left_out(int index, string type)
    {
        var document = $"{{\"content\":{Scalars[index].Json},\"optional\":null,\"list\":[]}}";

        Assert.Equal(document.Replace("\"optional\":null,", "", StringComparison.Ordinal), programs.Of(index).Rewritten(document).AsT0);
        Assert.Equal(["$.content required", "$.list required"], programs.Of(index).Wrong("{\"content\":null}"));
        Assert.Equal(["$.list[1] required"], programs.Of(index).Wrong($"{{\"content\":{Scalars[index].Json},\"list\":[{Scalars[index].Json},null]}}"));
        Assert.NotNull(type);
    }

    [Theory, MemberData(nameof(All))]
    public void Value_of_another_form_is_refused_with_its_path(int index, string type)
    {
        var (_, json, other) = Scalars[index];
        foreach (var wrong in new[] { other, "[]", "{}", "[[1]]", "{\"a\":{\"b\":[]}}", "1e400", "-0.5e-3", "true", "\"\"" }.Where(wrong => !Fits(type, wrong)))
        {
            var errors = programs.Of(index).Wrong($"{{\"content\":{wrong},\"optional\":{wrong},\"list\":[{json},{wrong}]}}").ToArray();

            Assert.Contains(errors, error => error.StartsWith("$.content", StringComparison.Ordinal));
            Assert.Contains(errors, error => error.StartsWith("$.optional", StringComparison.Ordinal));
            Assert.Contains(errors, error => error.StartsWith("$.list[1]", StringComparison.Ordinal));
            Assert.All(errors, error => Assert.True(error.StartsWith("$.content", StringComparison.Ordinal) || error.StartsWith("$.optional", StringComparison.Ordinal) || error.StartsWith("$.list[1]", StringComparison.Ordinal), error));
        }
    }

    [Theory, MemberData(nameof(All))]
    public void Value_is_a_key_of_a_dictionary_where_it_is_text(int index, string type)
    {
        if (NoKeys.Contains(type))
        {
            Assert.DoesNotContain("by", Properties(index));
            return;
        }

        var (_, json, other) = Scalars[index];
        var document = $"{{\"content\":{json},\"list\":[],\"by\":{{{json}:1}}}}";

        Assert.Equal(document, programs.Of(index).Rewritten(document).AsT0);
        if (other[0] == '"' && type != "string")
        {
            Assert.EndsWith(" form", Assert.Single(programs.Of(index).Wrong($"{{\"content\":{json},\"list\":[],\"by\":{{{other}:1}}}}")), StringComparison.Ordinal);
        }
    }

    private IEnumerable<string> Properties(int index) =>
        JsonDocument.Parse(programs.Of(index).JsonSchema).RootElement.GetProperty("properties").EnumerateObject().Select(property => property.Name);

    private static bool Fits(string type, string json) => (type, json) switch
    {
        ("bool", "true") or ("string", "\"\"") or ("Uri", "\"\"") or ("byte[]", "\"\"") => true,
        ("float" or "double" or "decimal", "-0.5e-3") => true,
        _ => false,
    };

    /// <summary>One project with an artifact for each type.</summary>
    public sealed class Programs : IDisposable
    {
        private readonly ArtifactProgram _program = new(
            "public sealed class Size : Ardalis.SmartEnum.SmartEnum<Size> { public static readonly Size Small = new(nameof(Small), 1); public static readonly Size VeryLarge = new(nameof(VeryLarge), 2); private Size(string name, int value) : base(name, value) { } }\n"
            + string.Join("\n", Scalars.Select((scalar, index) => $$"""
                [Artifact("Of {{scalar.Type}}", Id = "of-{{index}}")]
                public sealed partial record Of{{index}}
                {
                    public required {{scalar.Type}} Content { get; init; }
                    public {{scalar.Type}}? Optional { get; init; }
                    public required ImmutableArray<{{scalar.Type}}> List { get; init; }
                    {{(NoKeys.Contains(scalar.Type) ? "" : $"public Dictionary<{scalar.Type}, int>? By {{ get; init; }}")}}
                }
                """)));

        internal OpModel.Artifacts.ArtifactType Of(int index) => _program[$"of-{index}"];

        public void Dispose() => _program.Dispose();
    }
}
