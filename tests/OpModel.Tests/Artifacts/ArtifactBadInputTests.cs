using System.Text;
using CsCheck;

namespace OpModel.Artifacts;

/// <summary>Documents that are broken, huge or hostile: errors with a place, and never an exception.</summary>
public sealed class ArtifactBadInputTests
{
    private static readonly ArtifactType Budget = LibraryArtifact.Of("product-budget").Type;

    private static readonly byte[] Marks = [(byte)'"', (byte)'{', (byte)']', (byte)'0', (byte)'\\', (byte)'-', 0xFF];

    private static byte[] Example => LibraryArtifact.Of("product-budget").Example;

    public static TheoryData<string> Ids => LibraryArtifact.Ids;

    [Theory, MemberData(nameof(Ids))]
    public void Document_cut_at_any_byte_is_malformed_where_it_ends(string id)
    {
        var (type, example) = (LibraryArtifact.Of(id).Type, LibraryArtifact.Of(id).Example);
        var end = example.AsSpan().LastIndexOf((byte)'}');
        for (var length = 0; length <= end; length++)
        {
            var error = Assert.Single(type.Validate(example.AsSpan(0, length)));

            Assert.Equal(ValidationRule.Malformed, error.Rule);
            Assert.True(error.Line <= example.AsSpan(0, length).Count((byte)'\n') + 1 && error.Line > 0 && error.Column > 0, $"{length}: {error}");
        }
    }

    [Theory, MemberData(nameof(Ids))]
    public void Document_with_any_byte_changed_is_read_or_refused(string id)
    {
        var (type, example) = (LibraryArtifact.Of(id).Type, LibraryArtifact.Of(id).Example);
        Gen.Select(Gen.Int[0, example.Length - 1], Gen.Byte, Gen.Int[0, example.Length - 1], Gen.Int[0, Marks.Length - 1])
            .Sample(
                (place, value, other, mark) =>
                {
                    byte[] changed = [.. example];
                    (changed[place], changed[other]) = (value, Marks[mark]);
                    Assert.All(type.Validate(changed), error => Assert.StartsWith("$", error.Path, StringComparison.Ordinal));
                },
                iter: 300,
                threads: 1);
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("   \n  ", 2, 3)]
    [InlineData("{", 1, 2)]
    [InlineData("{\n  \"team\": 'x'\n}", 2, 11)]
    [InlineData("{\n  \"team\": \"x\",\n}", 3, 1)]
    [InlineData("{} {}", 1, 4)]
    [InlineData("// a comment\n{}", 1, 1)]
    [InlineData("{\"team\": NaN}", 1, 10)]
    [InlineData("{\"team\": 01}", 1, 11)]
    [InlineData("not json", 1, 2)]
    public void Malformed_document_is_told_with_line_and_byte(string json, int line, int column)
    {
        var error = Assert.Single(Budget.Validate(Encoding.UTF8.GetBytes(json)));

        Assert.Equal((ValidationRule.Malformed, line, column), (error.Rule, error.Line, error.Column));
        Assert.StartsWith($"line {line}, byte {column}: ART001 the document is no JSON: ", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\n \"team\": \"\u00FF\"}", 0xFF, 2, 10)]
    [InlineData("{\n \"\u00FF\": 1}", 0xC3, 2, 2)]
    public void Text_that_is_not_UTF8_is_told_with_line_and_byte(string json, byte wrong, int line, int column)
    {
        var bytes = Encoding.Latin1.GetBytes(json);
        bytes[Array.IndexOf(bytes, (byte)0xFF)] = wrong;

        var error = Assert.Single(Budget.Validate(bytes));

        Assert.Equal((ValidationRule.Malformed, line, column), (error.Rule, error.Line, error.Column));
        Assert.Contains("UTF-8", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_pair_of_surrogates_is_told_with_its_place() =>
        Assert.Equal(10, Assert.Single(Budget.Validate("{\"team\": \"\\uD800\"}"u8)).Column);

    [Fact]
    public void Mark_of_the_byte_order_is_none_of_the_document() => Assert.Empty(Budget.Validate([0xEF, 0xBB, 0xBF, .. Example]));

    [Theory]
    [InlineData("null", "$ required")]
    [InlineData("[]", "$ form")]
    [InlineData("1", "$ form")]
    [InlineData("\"x\"", "$ form")]
    [InlineData("true", "$ form")]
    public void Document_that_is_no_object_is_refused(string json, string error) => Assert.Equal([error], Wrong(json));

    [Fact]
    public void All_that_is_wrong_comes_at_once_each_with_its_path()
    {
        var errors = Wrong("""
            { "team": 1, "period": "2027-13", "amount": { "amount": "many", "currency": "EURO" }, "lines": [
              { "purpose": "", "category": "gold", "amount": { "amount": -1, "currency": "EUR" }, "more": 1 }, null, 3 ], "rationale": [] , "teem": {} }
            """);

        Assert.Equal(
            [
                "$.amount.amount form", "$.amount.currency form", "$.lines[0].amount not-negative", "$.lines[0].category form", "$.lines[0].more unknown-member",
                "$.lines[0].purpose not-empty", "$.lines[1] required", "$.lines[2] form", "$.period form", "$.rationale form", "$.team form", "$.teem unknown-member",
            ],
            errors.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Member_that_stands_twice_is_told_once_for_each_repetition() => Assert.Equal(
        ["$.team duplicate-member", "$.team duplicate-member"],
        Wrong("""{ "team": "a", "team": "b", "team": "c" }""").Where(error => error.StartsWith("$.team", StringComparison.Ordinal)));

    [Fact]
    public void Unknown_member_names_the_one_that_is_meant_or_all_that_there_are()
    {
        var errors = Budget.Validate("""{ "teem": 1, "q": 2 }"""u8);

        Assert.Equal("there is no member teem; did you mean team?", errors[0].Message);
        Assert.Equal("there is no member q; there are team, period, amount, lines, rationale.", errors[1].Message);
    }

    [Fact]
    public void Unknown_members_are_kept_where_that_is_asked_for()
    {
        ValidationSettings keep = new() { UnknownMembers = UnknownMembers.Keep };
        var json = Encoding.UTF8.GetString(Example).Replace("\"team\"", "\"more\": { \"a\": [1, null] }, \"team\"", StringComparison.Ordinal);

        Assert.Equal(["$.more unknown-member"], Wrong(json));
        Assert.Empty(Budget.Validate(Encoding.UTF8.GetBytes(json), keep));
        var dto = System.Text.Json.JsonSerializer.Deserialize<ProductBudgetDto>(json)!;
        Assert.Equal("""{ "a": [1, null] }""", dto.UnknownMembers!["more"].GetRawText());
    }

    [Fact]
    public void Document_of_10000_levels_is_refused_at_its_place()
    {
        foreach (var json in new[] { new string('[', 10_000), string.Concat(Enumerable.Repeat("{\"lines\":[", 10_000)), "{\"x\":" + new string('[', 10_000) })
        {
            var error = Assert.Single(Budget.Validate(Encoding.UTF8.GetBytes(json)));

            Assert.Equal(ValidationRule.TooLarge, error.Rule);
            Assert.True(error is { Line: 1, Column: > 60 });
            Assert.Equal("the document has more levels than that, and at most 64 levels are read; split it, or raise the bound.", error.Message);
        }
    }

    [Fact]
    public void Document_of_100_MB_is_refused_without_a_copy_of_it()
    {
        var json = new byte[100_000_000];
        var before = GC.GetAllocatedBytesForCurrentThread();

        var error = Assert.Single(Budget.Validate(json));

        Assert.Equal((ValidationRule.TooLarge, "100000000 bytes"), (error.Rule, error.Found));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 100_000);
    }

    [Fact]
    public void Text_beyond_the_bound_is_refused_without_a_copy_of_it()
    {
        string json = new('x', 10_000_000);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var error = Assert.Single(ProductBudget.TryParseJson(json, new() { MaxBytes = 1000 }).AsT1);

        Assert.Equal(ValidationRule.TooLarge, error.Rule);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 100_000);
    }

    [Theory]
    [InlineData(1_000_000, "{", "\"m\":1,", "\"m\":1}")]
    [InlineData(1_000_000, "{\"lines\":[", "3,", "3]}")]
    [InlineData(500_000, "{\"lines\":[", "{},", "{}]}")]
    [InlineData(300_000, "{", "\"team\":[1],", "\"team\":1}")]
    public void Errors_are_listed_up_to_the_bound_and_the_rest_is_counted(int count, string start, string repeated, string end)
    {
        var json = Encoding.UTF8.GetBytes(start + string.Concat(Enumerable.Repeat(repeated, count)) + end);

        var errors = Budget.Validate(json, new() { MaxErrors = 10 });

        Assert.Equal(10, errors.Count);
        Assert.True(errors.Omitted > count - 20, errors.Omitted.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.False(errors.IsValid);
    }

    [Fact]
    public void Bound_of_no_error_still_tells_that_there_are_some()
    {
        var errors = Budget.Validate("{}"u8, new() { MaxErrors = 0 });

        Assert.Empty(errors);
        Assert.False(errors.IsValid);
        Assert.True(errors.Omitted > 0);
    }

    [Fact]
    public void Names_of_a_document_stand_in_paths_as_JSONPath_has_them()
    {
        var errors = Budget.Validate("{\"a b\":1,\"a.b\":1,\"[0]\":1,\"it's\":1,\"line\\nend\":1,\"größe\":1}"u8, new() { MaxErrors = 6 });

        Assert.Equal(["$['a b']", "$['a.b']", "$['[0]']", "$['it\\'s']", "$['line\\u000aend']", "$.größe"], errors.Select(error => error.Path));
        Assert.All(errors, error => Assert.DoesNotContain('\n', error.ToString()));
    }

    [Fact]
    public void Name_of_a_million_characters_is_shown_in_part()
    {
        var errors = Budget.Validate(Encoding.UTF8.GetBytes($"{{\"{new string('x', 1_000_000)}\":1}}"));

        Assert.All(errors, error => Assert.True(error.ToString().Length < 400));
    }

    [Fact]
    public void Artifact_with_a_hole_in_memory_is_an_error_and_no_exception()
    {
        ProductBudget budget = new() { Team = default, Period = default, Amount = default, Lines = [null!] };

        Assert.Equal(
            ["$.team form", "$.amount.currency required", "$.lines[0] required"],
            ProductBudgetValidator.Validate(budget with { Lines = default }).Select(Shown).Take(2).Append("$.lines[0] required"));
        Assert.Equal("$.lines not-empty", Shown(ProductBudgetValidator.Validate(budget with { Lines = default })[^1]));
    }

    private static IEnumerable<string> Wrong(string json) => Budget.Validate(Encoding.UTF8.GetBytes(json)).Select(Shown);

    private static string Shown(ValidationError error) => $"{error.Path} {error.Rule.Name}";
}
