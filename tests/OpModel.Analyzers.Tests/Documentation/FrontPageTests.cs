using Microsoft.CodeAnalysis.Diagnostics;
using OpModel.Compiling;

namespace OpModel.Documentation;

/// <summary>The program of the library's front page: one warning, and none when it is mended.</summary>
public sealed class FrontPageTests
{
    private const string ScrumMaster = "[Member<Ada, ScrumMaster>]";

    private const string Program = $$"""
        using OpModel;
        using OpModel.Roles;

        [OperatingModel("Acme", Currency = "EUR")] public static partial class Acme;

        [Person("Ada Lovelace")] public sealed partial class Ada;
        [Person("Grace Hopper")] public sealed partial class Grace;

        [ValueStream("Buy online")] public sealed partial class BuyOnline;

        [ProductTeam("Checkout")]
        [AlignedTo<BuyOnline>]
        [Member<Ada, ProductOwner>(Allocation = 60)]
        {{ScrumMaster}}
        [Consumes<Payments>("card-authorisation")]
        public sealed partial class Checkout;

        [InternalProductTeam("Payments")]
        [Member<Grace, ProductOwner>]
        [Provides("card-authorisation", Unit = "authorisation", Price = "0.012 EUR", Benchmark = "0.015 EUR")]
        public sealed partial class Payments;
        """;

    [Fact]
    public async Task Product_owner_who_is_scrum_master_is_all_that_is_reported() =>
        Assert.Equal(
            ["File0.cs(14,2): warning OPM1001: Ada Lovelace is both product owner and scrum master of Checkout; "
                + "give one of the roles to somebody else."],
            await Report(Program));

    [Fact]
    public async Task Mended_program_is_silent() => Assert.Empty(await Report(Program.Replace(ScrumMaster, "", StringComparison.Ordinal)));

    private static async Task<IEnumerable<string>> Report(string program)
    {
        var diagnostics = await Library.Compile("Acme", program)
            .WithAnalyzers(Library.Analyzers)
            .GetAnalyzerDiagnosticsAsync();
        return diagnostics.Select(diagnostic => diagnostic.ToString());
    }
}
