using static OpModel.Compiling.CodeFixRun<OpModel.CodeFixes.StreamTeamMustBeAlignedToValueStreamFix>;

namespace OpModel.Teams;

public sealed class StreamTeamMustBeAlignedToValueStreamFixTests
{
    [Fact]
    public Task Attribute_goes_on_a_line_of_its_own_behind_that_of_the_team() => Fixes(
        """
        namespace Shop
        {
            /// <summary>Takes orders.</summary>
            [ProductTeam("Checkout")] // since 2024
            // one owner
            [Member<Ada, ProductOwner>]
            public sealed partial class {|OPM2001:Checkout|};
        }
        """,
        """
        namespace Shop
        {
            /// <summary>Takes orders.</summary>
            [ProductTeam("Checkout")] // since 2024
            [AlignedTo<BuyOnline>]
            // one owner
            [Member<Ada, ProductOwner>]
            public sealed partial class Checkout;
        }
        """,
        "Align Checkout to Buy online");

    [Fact]
    public Task Attribute_stays_on_the_line_of_the_class() => Fixes(
        """[ProductTeam("Checkout"), Member<Ada, ProductOwner>] public sealed partial class {|OPM2001:Checkout|};""",
        """[ProductTeam("Checkout"), Member<Ada, ProductOwner>][AlignedTo<BuyOnline>] public sealed partial class Checkout;""");

    [Fact]
    public Task Value_stream_of_the_team_s_own_namespace_comes_first() => Fixes(
        """
        namespace Shop;

        [ValueStream("Return goods")] public sealed partial class ReturnGoods;

        [InternalProductTeam("Returns")]
        [Member<Ada, ProductOwner>]
        public sealed partial class {|OPM2001:Returns|};
        """,
        """
        namespace Shop;

        [ValueStream("Return goods")] public sealed partial class ReturnGoods;

        [InternalProductTeam("Returns")]
        [AlignedTo<ReturnGoods>]
        [Member<Ada, ProductOwner>]
        public sealed partial class Returns;
        """,
        "Align Returns to Return goods");

    [Fact]
    public Task Value_stream_of_another_namespace_is_named_with_it() => Offers(
        1,
        """
        namespace Shop
        {
            [ProductTeam("Returns")]
            [Member<Ada, ProductOwner>]
            public sealed partial class {|OPM2001:Returns|};
        }

        namespace Streams
        {
            [ValueStream("Return goods")] public sealed partial class ReturnGoods;
        }
        """,
        """
        namespace Shop
        {
            [ProductTeam("Returns")]
            [AlignedTo<Streams.ReturnGoods>]
            [Member<Ada, ProductOwner>]
            public sealed partial class Returns;
        }

        namespace Streams
        {
            [ValueStream("Return goods")] public sealed partial class ReturnGoods;
        }
        """,
        "Align Returns to Return goods");

    [Fact]
    public Task Value_streams_beyond_the_eighth_are_in_a_menu() => Offers(
        9,
        Streams + """[ProductTeam("Returns"), Member<Ada, ProductOwner>] public sealed partial class {|OPM2001:Returns|};""",
        Streams + """[ProductTeam("Returns"), Member<Ada, ProductOwner>][AlignedTo<Stream9>] public sealed partial class Returns;""",
        "Align Returns to Stream 9");

    [Fact]
    public Task All_at_once_are_aligned_to_one_value_stream() => Fixes(
        """
        [ProductTeam("Checkout")]
        [Member<Ada, ProductOwner>]
        public sealed partial class {|OPM2001:Checkout|};

        [ProductTeam("Search")]
        [Member<Grace, ProductOwner>]
        public sealed partial class {|OPM2001:Search|};
        """,
        """
        [ProductTeam("Checkout")]
        [AlignedTo<BuyOnline>]
        [Member<Ada, ProductOwner>]
        public sealed partial class Checkout;

        [ProductTeam("Search")]
        [AlignedTo<BuyOnline>]
        [Member<Grace, ProductOwner>]
        public sealed partial class Search;
        """);

    [Fact]
    public Task Value_stream_that_the_team_cannot_name_is_not_offered() => Fixes(
        """
        public static partial class Secret
        {
            [ValueStream("Audit")] private sealed partial class Audit;
        }

        [{|OPM9002:ValueStream("Account for it")|}] file sealed partial class AccountForIt;

        [ProductTeam("Checkout")]
        [Member<Ada, ProductOwner>]
        public sealed partial class {|OPM2001:Checkout|};
        """,
        """
        public static partial class Secret
        {
            [ValueStream("Audit")] private sealed partial class Audit;
        }

        [{|OPM9002:ValueStream("Account for it")|}] file sealed partial class AccountForIt;

        [ProductTeam("Checkout")]
        [AlignedTo<BuyOnline>]
        [Member<Ada, ProductOwner>]
        public sealed partial class Checkout;
        """,
        "Align Checkout to Buy online");

    private static string Streams => string.Concat(
        Enumerable.Range(1, 9).Select(number => $"[ValueStream(\"Stream {number}\")] public sealed partial class Stream{number};\n"));
}
