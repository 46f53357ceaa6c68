namespace OpModel.Hosting;

/// <summary>An organisation that says all that can be said: each attribute of the library, each with all of its properties.</summary>
/// <remarks>It compiles, and each violation that a code fix mends is in it. <see cref="WholeOrganizationTests"/> keeps it whole.</remarks>
internal static class WholeOrganization
{
    /// <summary>The files by their names.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>
    {
        ["Acme.cs"] = """
            using OpModel;
            using OpModel.Organization;
            using OpModel.Roles;

            namespace Shop;

            [OperatingModel("Acme", Id = "acme", Currency = "EUR")]
            public static partial class Acme;

            #region People
            [Person("Ada Lovelace", Id = "ada")] public sealed partial class Ada;
            [Person("Grace Hopper")] public sealed partial class Grace;
            [Person("Alan " + "Turing")] public sealed class Alan; // is to be partial
            #endregion

            [ValueStream("Buy online", Id = "buy")]
            public sealed partial record BuyOnline;

            /// <summary>Keeps data in order.</summary>
            [ConflictsWith<Engineer>(Scope = ConflictScope.Organization), ConflictsWith<TeamLead>(Scope = ConflictScope.Team)]
            public sealed class DataSteward : Role;
            """,
        ["Teams.cs"] = """
            using System;
            using Customers = Shop.BuyOnline;
            using OpModel;
            using OpModel.Roles;
            using static Shop.Prices;

            namespace Shop
            {
                internal static class Prices { public const string Refund = "0.02 EUR"; }

                [Obsolete("Merged into Payments"), ProductTeam("Checkout", Id = "checkout")]
                [AlignedTo<Customers>]
                [Member<Ada, ProductOwner>(Allocation = 60, From = "2026-01-01", Until = "2026-12-31")] // since the merger
                [Member<Ada, ScrumMaster>(Allocation = 60)]
                [
                    Member<Grace, DataSteward>, /* for the audit */
                    Member<Grace, Engineer>(Allocation = 10 * 10),
                    Consumes<Payments>("refund"), Consumes<Platforms.Cloud>(nameof(Platforms.Cloud)),
                ]
                [Provides(service: "checkout", Unit = "order", Price = "0.12 EUR", Benchmark = "0.15 EUR")]
                public sealed partial class Checkout;

            #if !LATER
                [InternalProductTeam("Payments")]
                [Member<Grace, DataSteward>, Member<Grace, TeamLead>]
                [Provides("refund", Price = Refund)]
            #endif
                public sealed partial class Payments
                {
                    [Squad(@"The ""refunds"" squad")]
                    [Member<Ada, ProductOwner>, Member<Ada, ScrumMaster>]
                    public sealed class Refunds;
                }

                public static partial class Platforms
                {
                    [PlatformTeam($"{nameof(Cloud)} platform"), Provides(nameof(Cloud))] public sealed partial class Cloud;
                }

                [EcosystemTeam("Partners")] public sealed partial class Partners;
                [EnablingTeam("Coaches")] public sealed partial class Coaches;
                [InfrastructureTeam("Network")] public sealed partial class Network;
                [Tribe("Commerce")] public sealed partial class Commerce;
                [Chapter("Testing")] public sealed partial class Testing;
                [Guild("Accessibility")] public sealed partial class Accessibility;
                [Department("Operations")] public sealed partial class Operations;
            }

            namespace Shop.Later
            {
                [OpModel.Squad("\u0053earch")] partial class @Search;
                [global::OpModel.MemberAttribute<Shop.Alan, global::OpModel.Roles.ProductOwner>()] partial class Search { }
            }
            """,
    };
}
