using Microsoft.CodeAnalysis.CSharp;
using OpModel.Generators.Tests.Driving;

namespace OpModel.Generators.Tests.Artifacts;

/// <summary>The ways in which artifacts and parts may be written.</summary>
public class ArtifactShapeTests
{
    [Fact]
    public void Part_may_be_nested_internal_private_or_a_struct()
    {
        using ArtifactProgram program = new("""
            namespace Acme.Budgets
            {
                [Artifact("Plan")]
                internal sealed partial record Plan
                {
                    public required Line First { get; init; }
                    public required Point Second { get; init; }
                    public Point? Third { get; init; }
                    public required ReadOnly Fourth { get; init; }

                    [ArtifactPart]
                    internal sealed partial record Line { public required int Amount { get; init; } }
                }

                [ArtifactPart]
                internal partial record struct Point(int X, int Y);

                [ArtifactPart]
                internal readonly partial record struct ReadOnly { public required string Name { get; init; } }

                public static partial class Outer
                {
                    public partial struct Middle
                    {
                        public partial interface IInner
                        {
                            [Artifact("Deep")]
                            public sealed partial record Deep { public required int Depth { get; init; } }
                        }
                    }

                    private partial class Hidden
                    {
                        [ArtifactPart]
                        private sealed partial record Secret { public required int Code { get; init; } }

                        [ArtifactPart]
                        private protected sealed partial record Kept { public required int Code { get; init; } }
                    }

                    public static string Written => new Middle.IInner.Deep { Depth = 3 }.ToJson(indented: false);
                }
            }
            """);

        var document = """{"first":{"amount":1},"second":{"x":1,"y":2},"third":{"x":3,"y":4},"fourth":{"name":"Ada"}}""";
        Assert.Equal(document, program["plan"].Rewritten(document).AsT0);
        Assert.Equal(
            ["$.first.amount required", "$.second.y required", "$.third form", "$.fourth.name required"],
            program["plan"].Wrong("""{"first":{},"second":{"x":1},"third":[],"fourth":{}}""").Order(StringComparer.Ordinal).OrderBy(error => error[2..4] switch { "fi" => 0, "se" => 1, "th" => 2, _ => 3 }));
        Assert.Equal("""{"depth":3}""", program.Get<string>("Acme.Budgets.Outer", "Written"));
    }

    [Fact]
    public void Positional_record_takes_its_parameters_and_their_defaults()
    {
        using ArtifactProgram program = new("""
            [Artifact("Plan")]
            public sealed partial record Plan(
                string Name,
                [property: Positive] int Size = 3,
                string? Note = null,
                DayOfWeek Day = DayOfWeek.Friday,
                string Unit = "hour")
            {
                public int More { get; init; } = 7;

                public string Text { get; set; } = "none";

                public ImmutableArray<int> List { get; init; } = [1, 2];
            }
            """);

        Assert.Equal(
            """{"name":"Ada","size":3,"day":"friday","unit":"hour","more":7,"text":"none","list":[1,2]}""",
            program["plan"].Rewritten("""{"name":"Ada"}""").AsT0);
        var full = """{"name":"Ada","size":4,"note":"x","day":"monday","unit":"day","more":8,"text":"y","list":[]}""";
        Assert.Equal(full, program["plan"].Rewritten(full).AsT0);
        Assert.Equal(["$.size positive"], program["plan"].Wrong("""{"name":"Ada","size":-1}"""));
        Assert.Equal(["$.size form"], program["plan"].Wrong("""{"name":"Ada","size":"many"}"""));
    }

    [Fact]
    public void Names_may_be_keywords_of_CSharp_and_of_generated_code()
    {
        using ArtifactProgram program = new("""
            namespace Acme.@event.@namespace
            {
                [Artifact("Class")]
                public sealed partial record @class
                {
                    public required int @int { get; init; }
                    public string? @null { get; init; }
                    [Positive] public int @record { get; init; } = 1;
                    public @enum @default { get; init; }
                    public ImmutableArray<@struct> @params { get; init; } = [];
                    public int value { get; init; }
                    public int dto { get; init; }
                    public int findings { get; init; }
                    public int reader { get; init; }
                    public int writer { get; init; }
                    public int other { get; init; }
                    public int hash { get; init; }
                    public int seen { get; init; }
                    public int kept { get; init; }
                    public int markdown { get; init; }
                    public int row { get; init; }
                    public int settings { get; init; }
                    public int json { get; init; }
                    public int System { get; init; }
                    public int OpModel { get; init; }
                    public int Forms { get; init; }
                    public int Type { get; init; }
                    public int Größe { get; init; }
                }

                [ArtifactPart]
                public sealed partial record @struct(int @ref, int @out);

                public enum @enum { @if, @else }
            }
            """);

        Assert.Contains("\"größe\":5", program["class"].Rewritten("""{"int":1,"null":"x","default":"else","params":[{"ref":1,"out":2}],"größe":5,"system":2}""").AsT0, StringComparison.Ordinal);
        Assert.Equal(["$.params[0].out required"], program["class"].Wrong("""{"int":1,"params":[{"ref":1}]}"""));
    }

    [Fact]
    public void Project_without_nullable_takes_text_as_what_may_be_missing()
    {
        using ArtifactProgram program = new("""
            #nullable disable
            [Artifact("Plan")]
            public sealed partial record Plan
            {
                public string Name { get; init; }
                public required string Given { get; init; }
                [Required] public string Stated { get; init; }
                public List<Line> Lines { get; init; }
                public Line Line { get; init; }
            }

            [ArtifactPart]
            public sealed partial record Line(string Name, int Size);
            """);

        Assert.Equal("""{"given":"a","stated":"b"}""", program["plan"].Rewritten("""{"given":"a","stated":"b"}""").AsT0);
        Assert.Equal(["$.stated required"], program["plan"].Wrong("""{"given":"a","stated":" "}"""));
        Assert.Equal(["$.lines[0] required", "$.stated required"], program["plan"].Wrong("""{"lines":[null]}""").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Unsealed_record_with_methods_of_its_own_keeps_them()
    {
        using ArtifactProgram program = new("""
            [Artifact("Plan")]
            public partial record Plan
            {
                public required string Name { get; init; }
                public override string ToString() => $"the plan {Name}";
                public virtual bool Equals(Plan? other) => other is not null && other.Name.Length == Name.Length;
                public override int GetHashCode() => Name.Length;
            }

            [Artifact("Other")]
            public partial record Other { public required ImmutableArray<string> Names { get; init; } }

            [Artifact("Hashed")]
            public sealed partial record Hashed { public required string Name { get; init; } public override int GetHashCode() => 7; }

            [ArtifactPart]
            public partial record struct Point(int X) { public override string ToString() => "a point"; public bool Equals(Point other) => true; public override int GetHashCode() => 1; }

            public static class Program
            {
                public static string Text => new Plan { Name = "Ada" }.ToString();
                public static bool AreEqual => new Plan { Name = "Ada" } == new Plan { Name = "Bob" };
                public static bool ListsAreEqual => new Other { Names = ["a"] } == new Other { Names = ["a"] } && new Other { Names = ["a"] } != new Other { Names = ["b"] };
                public static string OtherText => new Other { Names = ["a", "b"] }.ToString();
                public static int Hash => new Hashed { Name = "Ada" }.GetHashCode();
            }
            """);

        Assert.Equal("the plan Ada", program.Get<string>("Program", "Text"));
        Assert.True(program.Get<bool>("Program", "AreEqual"));
        Assert.True(program.Get<bool>("Program", "ListsAreEqual"));
        Assert.Equal("Other { Names = a, b }", program.Get<string>("Program", "OtherText"));
        Assert.Equal(7, program.Get<int>("Program", "Hash"));
    }

    [Fact]
    public void Tree_of_parts_is_read_to_its_leaves_and_no_deeper_than_allowed()
    {
        using ArtifactProgram program = new("""
            [Artifact("Tree")]
            public sealed partial record Tree { public required Node Root { get; init; } public Tree? Other { get; init; } }

            [ArtifactPart]
            public sealed partial record Node
            {
                [Positive] public required int Size { get; init; }
                public ImmutableArray<Node> Children { get; init; } = [];
                public Branch? Branch { get; init; }
            }

            [ArtifactPart]
            public sealed partial record Branch { public Node? Node { get; init; } public Tree? Tree { get; init; } }
            """);
        var document = """{"root":{"size":1,"children":[{"size":2,"children":[],"branch":{"node":{"size":3,"children":[]}}}]},"other":{"root":{"size":1,"children":[]}}}""";

        Assert.Equal(document, program["tree"].Rewritten(document).AsT0);
        Assert.Equal(["$.root.children[0].branch.node.size positive"], program["tree"].Wrong(document.Replace("3", "-3", StringComparison.Ordinal)));
        var deep = "{\"root\":" + string.Concat(Enumerable.Repeat("{\"size\":1,\"children\":[", 10_000)) + string.Concat(Enumerable.Repeat("]}", 10_000)) + "}";
        Assert.Equal(["$ too-large"], program["tree"].Wrong(deep));
        var schema = System.Text.Json.JsonDocument.Parse(program["tree"].JsonSchema).RootElement;
        Assert.Contains("\"$ref\": \"#\"", schema.GetProperty("$defs").GetProperty("Branch").GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("#/$defs/\"", program["tree"].JsonSchema, StringComparison.Ordinal);
    }

    [Fact]
    public void Hook_adds_what_attributes_cannot_say_to_model_and_document()
    {
        using ArtifactProgram program = new("""
            [Artifact("Plan")]
            public sealed partial record Plan
            {
                public required int Least { get; init; }
                public required int Most { get; init; }
                public Line? Line { get; init; }

                partial void Validate(ref ValidationFindings findings)
                {
                    if (Most < Least) { findings.Add("most", $"most is {Most}, less than least; exchange the two."); }
                }
            }

            [ArtifactPart]
            public sealed partial record Line(string Name)
            {
                partial void Validate(ref ValidationFindings findings) => findings.Add("", "no line is good; remove it.");
            }

            public static class Program
            {
                public static string InMemory => PlanValidator.Validate(new Plan { Least = 2, Most = 1, Line = new("x") }).ToString();
                public static string Transferred => PlanValidator.Validate(new PlanDto { Least = 2, Most = 1, Line = new() { Name = "x" } }).ToString();
            }
            """);
        var expected = "$.line: ART301 no line is good; remove it.\n$.most: ART301 most is 1, less than least; exchange the two.";

        Assert.Equal(expected, program.Get<string>("Program", "InMemory"));
        Assert.Equal(expected, program.Get<string>("Program", "Transferred"));
        Assert.Equal(["$.line own", "$.most own"], program["plan"].Wrong("""{"least":2,"most":1,"line":{"name":"x"}}"""));
    }

    [Fact]
    public void Names_that_differ_in_case_alone_have_a_file_each()
    {
        using ArtifactProgram program = new("""
            [Artifact("One", Id = "one")] public sealed partial record Plan { public required int One { get; init; } }
            // A name in small letters is what is tried here.
            #pragma warning disable CS8981
            [Artifact("Two", Id = "two")] public sealed partial record plan { public required int Two { get; init; } }
            """);

        Assert.Equal("""{"one":1}""", program["one"].Rewritten("""{"one":1}""").AsT0);
        Assert.Equal("""{"two":2}""", program["two"].Rewritten("""{"two":2}""").AsT0);
    }

    [Fact]
    public void More_members_than_a_word_has_bits_are_told_apart()
    {
        using ArtifactProgram program = new($$"""
            [Artifact("Wide")] [ArtifactVersion(1)]
            public sealed partial record Wide { {{string.Join(" ", Enumerable.Range(0, 130).Select(index => $"public int P{index} {{ get; init; }}"))}} }
            """);
        var all = Enumerable.Range(0, 130).Reverse().Select(index => $"\"p{index}\":{index}").ToArray();

        Assert.Empty(program["wide"].Wrong("{" + string.Join(",", all) + "}"));
        Assert.All([0, 63, 64, 127, 129], index =>
            Assert.Equal([$"$.p{index} duplicate-member"], program["wide"].Wrong($"{{{string.Join(",", all)},\"p{index}\":1}}")));
        Assert.Equal(["$.$version duplicate-member"], program["wide"].Wrong("""{"$version":1,"$version":1}"""));
    }

    [Fact]
    public void Money_in_parts_keeps_to_one_currency()
    {
        using ArtifactProgram program = new("""
            [Artifact("Plan")] [OneCurrency]
            public sealed partial record Plan
            {
                public Money? First { get; init; }
                public ImmutableArray<Line> Lines { get; init; } = [];
                public ImmutableArray<Money> Many { get; init; } = [];
                public Dictionary<string, Money>? By { get; init; }
                [SumsTo(nameof(Total))] public double[]? Parts { get; init; }
                public double? Total { get; init; }
                [AddsUpTo100(Of = nameof(Share.Percent))] public Dictionary<string, Share>? Shares { get; init; }
            }

            [ArtifactPart]
            public sealed partial record Line { public Money? One { get; init; } public Money? Two { get; init; } }

            [ArtifactPart]
            public sealed partial record Share(float Percent);
            """);
        const string Euro = """{"amount":1,"currency":"EUR"}""";
        const string Dollar = """{"amount":1,"currency":"USD"}""";

        Assert.Empty(program["plan"].Wrong($$$"""{"first":{{{Euro}}},"lines":[{"one":{{{Euro}}},"two":{{{Euro}}}}],"many":[{{{Euro}}}],"by":{"a":{{{Euro}}}}}"""));
        Assert.Equal(
            ["$.lines[0].two one-currency", "$.many[0] one-currency", "$.by one-currency"],
            program["plan"].Wrong($$$"""{"first":{{{Euro}}},"lines":[{"one":{{{Euro}}},"two":{{{Dollar}}}}],"many":[{{{Dollar}}}],"by":{"a":{{{Dollar}}}}}"""));
        Assert.Equal(["$.parts sums-to"], program["plan"].Wrong("""{"parts":[1e300,1],"total":1e300}"""));
        Assert.Equal(["$.parts sums-to"], program["plan"].Wrong("""{"parts":[1,1],"total":1e300}"""));
        Assert.Equal(["$.shares adds-up-to100"], program["plan"].Wrong("""{"shares":{"a":{"percent":99}}}""").Select(error => error.Replace("up-to-100", "up-to100", StringComparison.Ordinal)));
        Assert.Empty(program["plan"].Wrong("""{"shares":{"a":{"percent":99},"b":{"percent":1}}}"""));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Preview)]
    public void Each_version_of_the_language_since_11_compiles(LanguageVersion version)
    {
        using ArtifactProgram program = new(version, """
            /// <summary>What is <b>planned</b> &amp; "quoted".</summary>
            [Artifact("Plan")] [ArtifactVersion(1)]
            public sealed partial record Plan
            {
                /// <summary>The <see cref="Money"/> of it.</summary>
                [Positive] public required Money Amount { get; init; }
                [RegularExpression("[a-z]\"\\d")] public string? Code { get; init; }
                public DayOfWeek Day { get; init; }
                public OneOf<Money, string> Either { get; init; }
                public Dictionary<DateOnly, ImmutableArray<int>>? By { get; init; }
                public IReadOnlyDictionary<string, int>? One { get; init; }
                public FrozenDictionary<string, int>? Two { get; init; }
                public ImmutableSortedDictionary<string, int>? Three { get; init; }
                public ImmutableDictionary<string, int>? Four { get; init; }
                public IList<int>? Five { get; init; }
                public IEnumerable<int>? Six { get; init; }
                public ImmutableList<int>? Seven { get; init; }
                public int[][]? Eight { get; init; }
                [Obsolete("old")] public int Old { get; init; }
            }

            [Artifact("Nothing")]
            public sealed partial record Nothing;
            """);
        var document = """{"$version":1,"amount":{"amount":1.00,"currency":"EUR"},"code":"a\"1","day":"monday","either":{"kind":"string","string":"x"},"by":{"2026-01-01":[1]},"one":{"a":1},"two":{"a":1},"three":{"a":1},"four":{"a":1},"five":[1],"six":[1],"seven":[1],"eight":[[1],[]],"old":1}""";

        Assert.Equal(document, program["plan"].Rewritten(document).AsT0);
        Assert.Equal("{}", program["nothing"].Rewritten("{}").AsT0);
    }
}
