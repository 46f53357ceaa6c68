using static OpModel.Compiling.CodeFixRun<OpModel.CodeFixes.DefinitionMustBePartialFix>;

namespace OpModel.Definitions;

public sealed class DefinitionMustBePartialFixTests
{
    [Fact]
    public Task Class_becomes_partial() => Fixes(
        """
        /// <summary>Takes orders.</summary>
        [Squad("Checkout")]
        public sealed class {|OPM9001:Checkout|};
        """,
        """
        /// <summary>Takes orders.</summary>
        [Squad("Checkout")]
        public sealed partial class Checkout;
        """,
        "Make Checkout partial");

    [Fact]
    public Task Class_without_modifiers_becomes_partial() => Fixes(
        """
        [Squad("Checkout")]
        // small
        class {|OPM9001:Checkout|};
        """,
        """
        [Squad("Checkout")]
        // small
        partial class Checkout;
        """);

    [Fact]
    public Task Record_becomes_partial() => Fixes(
        """[Squad("Checkout")] public sealed record class {|OPM9001:Checkout|};""",
        """[Squad("Checkout")] public sealed partial record class Checkout;""");

    [Theory]
    [InlineData("sealed record {0};")]
    [InlineData("readonly record struct {0};")]
    [InlineData("sealed record {0}(string Name);")]
    public Task Part_of_artifacts_becomes_partial(string declaration) => Fixes(
        "[OpModel.Artifacts.ArtifactPart] public " + string.Format(System.Globalization.CultureInfo.InvariantCulture, declaration, "{|OPM9001:Line|}"),
        "[OpModel.Artifacts.ArtifactPart] public " + string.Format(System.Globalization.CultureInfo.InvariantCulture, declaration.Replace("record", "partial record", StringComparison.Ordinal), "Line"));

    [Fact]
    public Task Artifact_becomes_partial() => Fixes(
        """[Artifact("Plan")] public sealed record {|OPM9001:Plan|} { public int Size { get; init; } }""",
        """[Artifact("Plan")] public sealed partial record Plan { public int Size { get; init; } }""");

    [Fact]
    public Task Containers_become_partial_too() => Fixes(
        """
        public static class Teams
        {
            public partial struct Online
            {
                [Squad("Checkout")] public sealed class {|OPM9001:Checkout|};
            }
        }
        """,
        """
        public static partial class Teams
        {
            public partial struct Online
            {
                [Squad("Checkout")] public sealed partial class Checkout;
            }
        }
        """,
        "Make Checkout and Teams partial");

    [Fact]
    public Task All_at_once_are_fixed_although_they_share_a_container() => Fixes(
        """
        public static class Teams
        {
            [Squad("Checkout")] public sealed class {|OPM9001:Checkout|};
            [Squad("Search")] public sealed class {|OPM9001:Search|};
        }
        """,
        """
        public static partial class Teams
        {
            [Squad("Checkout")] public sealed partial class Checkout;
            [Squad("Search")] public sealed partial class Search;
        }
        """);
}
