using OpModel.Compiling;

namespace OpModel.Definitions;

/// <summary>A type or member of the author's own with a generated name is told, where the compiler would tell of code that nobody wrote.</summary>
public sealed class GeneratedNameMustBeFreeTests
{
    private static readonly AnalyzerRun Rule = new("OPM9004");

    [Theory]
    [InlineData("PlanDto")]
    [InlineData("PlanValidator")]
    [InlineData("PlanPriceDto")]
    [InlineData("PlanPricesItemDto")]
    public Task Type_beside_Triggers(string name) => Rule.Triggers(
        $"{Plan("")} public sealed class {{|#0:{name}|}};",
        $"{name} is the name of what is generated for Plan; give the type another name.");

    [Theory]
    [InlineData("public void {0}() {{ }}", "ToDto")]
    [InlineData("public static int {0} => 1;", "ArtifactType")]
    [InlineData("public const string {0} = \"x\";", "JsonSchema")]
    [InlineData("private sealed class {0};", "GeneratedForms")]
    [InlineData("private sealed class {0};", "GeneratedNames")]
    [InlineData("private static void {0}() {{ }}", "CheckTogether")]
    [InlineData("private static void {0}() {{ }}", "CheckPrice")]
    [InlineData("private int {0} => 1;", "PricePattern")]
    [InlineData("public int {0} => 1;", "Validate")]
    public Task Member_within_Triggers(string member, string name) => Rule.Triggers(
        Plan(string.Format(System.Globalization.CultureInfo.InvariantCulture, member, "{|#0:" + name + "|}")),
        $"{name} is the name of what is generated in Plan; give the member another name.");

    [Theory]
    [InlineData("UnknownMembers")]
    [InlineData("ArtifactVersion")]
    public Task Property_that_the_transferred_object_has_Triggers(string name) => Rule.Triggers(
        Plan($"public int {{|#0:{name}|}} {{ get; init; }}"),
        $"{name} is the name of what is generated in PlanDto; give the property another name.");

    [Theory]
    [InlineData("public void Validate() { }")]
    [InlineData("public int Size() => 1;")]
    public Task Other_member_DoesNotTrigger(string member) => Rule.DoesNotTrigger(Plan(member));

    [Fact]
    public Task Type_elsewhere_or_with_parameters_DoesNotTrigger() =>
        Rule.DoesNotTrigger($"{Plan("")} namespace Other {{ public class PlanDto; }} public class PlanDto<T>;");

    private static string Plan(string member) => $$"""
        [Artifact("Plan")]
        public sealed partial record Plan
        {
            public OneOf.OneOf<int, string> Price { get; init; }
            public System.Collections.Generic.List<OneOf.OneOf<int, string>>? Prices { get; init; }
            {{member}}
        }

        """;
}
