namespace OpModel.Generators.Tests;

/// <summary>The program of the library's front page.</summary>
internal static class FrontPage
{
    public const string Program = """
        using OpModel;
        using OpModel.Roles;

        [OperatingModel("Acme", Currency = "EUR")] public static partial class Acme;

        [Person("Ada Lovelace")] public sealed partial class Ada;
        [Person("Grace Hopper")] public sealed partial class Grace;

        [ValueStream("Buy online")] public sealed partial class BuyOnline;

        [ProductTeam("Checkout")]
        [AlignedTo<BuyOnline>]
        [Member<Ada, ProductOwner>(Allocation = 60)]
        [Member<Ada, ScrumMaster>]
        [Consumes<Payments>("card-authorisation")]
        public sealed partial class Checkout;

        [InternalProductTeam("Payments")]
        [Member<Grace, ProductOwner>]
        [Provides("card-authorisation", Unit = "authorisation", Price = "0.012 EUR", Benchmark = "0.015 EUR")]
        public sealed partial class Payments;
        """;
}
