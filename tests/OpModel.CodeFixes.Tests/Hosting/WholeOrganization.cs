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

            [OperatingModel(
                "Acme", Id = "acme", Currency = "EUR", Vision = "Everybody buys at ease", Mission = "Sell what is needed",
                Structure = OrganizationStructure.Platform | OrganizationStructure.Dual, ServiceCost = ServiceCostMethod.StepDown)]
            [RolesInteract<ProductOwner, ProductMarketer>(
                Assessment = Assessment.Weak, AssessedOn = "2026-01-15", From = "2026-01-01", Until = "2026-12-31")]
            [SeparateDuties(Duty.PostInvoice, "count stock")]
            [MeasuredBy("orders", MeasureFamily.CustomerSatisfaction, Watches = Pitfall.CustomerNeglect)]
            [Waive("OPM2006", Reason = "The platform comes in spring", Owner = "Ada Lovelace", Until = "2027-03-31")]
            public static partial class Acme;

            #region People
            [Person("Ada Lovelace", Id = "ada", Function = BusinessFunction.Engineering, From = "2020-01-01", Until = "2030-12-31")] public sealed partial class Ada;
            [Person("Grace Hopper", Background = Background.Technical), ReportsTo<Ada>(Dotted = true, From = "2026-01-01", Until = "2026-12-31")] public sealed partial class Grace;
            [Person("Alan " + "Turing")] public sealed class Alan; // is to be partial
            [Person("TBD", Vacancy = true)] internal partial class NewLead;
            #endregion

            [ValueStream("Buy online", Id = "buy"), OwnedBy<Ada>]
            [Step("search", Gives = "a wish", Gets = "offers", Touchpoint = "shop", Stage = FunnelStage.Awareness, Stories = ["find by name", "filter"])]
            public sealed partial record BuyOnline;

            [Objective("Sell more", Id = "more"), OwnedBy<Grace>, KeyResult("Ship the new basket", Counts = ResultBasis.Output, Measure = "features-launched", Start = "0", Target = "1")]
            public sealed partial class SellMore;

            [Strategy("Easy baskets", Diagnosis = "Baskets are left", FocusAreas = ["payment"], Actions = ["one page"]), Serves<SellMore>]
            public sealed partial class EasyBaskets;

            [Tactic("One page"), Serves<EasyBaskets>] public sealed partial class OnePage;
            [Scorecard("Board"), MeasuredBy("revenue", MeasureFamily.Revenue)] public sealed partial class Board;
            [Budget("Shop 2026", Amount = "100000 EUR")] public sealed partial class Shop2026;

            [Artifact("Price list", Is = KeyArtifact.InternalChargingTool, OwedBy = typeof(ProductTeamAttribute), Owner = typeof(ProductOwner), Review = Rhythm.Monthly, ReviewBy = "2026-06-30"), OwnedBy<Grace>]
            public sealed partial record PriceList(string Service, decimal Price);

            /// <summary>Keeps data in order.</summary>
            [ConflictsWith<Engineer>(Scope = ConflictScope.Organization), ConflictsWith<TeamLead>(Scope = ConflictScope.Team)]
            [InFunction(BusinessFunction.Analysis), LeadsPeopleIn(BusinessFunction.Analysis), HeldByOne, BelongsOn<EnablingTeamAttribute>]
            [SuccessCriterion("Audits pass"), Performs(Duty.ApprovePayment), ResponsibleFor("data quality")]
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
                internal static class Prices { public const string Refund = "0.02 EUR"; public static readonly Money Fee = Money.Parse("10 EUR") * (decimal)0.2; }

                [Obsolete("Merged into Payments"), ProductTeam("Checkout", Id = "checkout")]
                [AlignedTo<Customers>]
                [Member<Ada, ProductOwner>(Allocation = 60, From = "2026-01-01", Until = "2026-12-31")] // since the merger
                [Member<Ada, ScrumMaster>(Allocation = 60)]
                [
                    Member<Grace, DataSteward>, /* for the audit */
                    Member<Grace, Engineer>(Allocation = 10 * 10),
                    Consumes<Payments>("refund"), Consumes<Platforms.Cloud>(nameof(Platforms.Cloud)),
                ]
                [Provides(
                    service: "checkout", Unit = "order", Price = "0.12 EUR", Benchmark = "0.15 EUR", Alternative = "a basket of Globex",
                    From = "2026-01-01", Until = "2026-12-31")]
                [LedBy<Grace>(From = "2026-01-01", Until = "2026-12-31"), PartOf<Commerce>(From = "2026-01-01", Until = "2026-12-31"), Cadence("review", Rhythm.Weekly), AllocationOrder(1)]
                [FundedBy<Shop2026>(Amount = "50000 EUR"), FundedBy<Customers>(Share = "50 %"), ResponsibleFor("baskets")]
                [AlignedTo<Customers>(Step = "search", From = "2026-01-01", Until = "2026-12-31")]
                [InteractsWith<Payments>(
                    InteractionMode.Collaboration, Assessment = Assessment.Strong, AssessedOn = "2026-05-01", From = "2026-01-01", Until = "2026-06-30")]
                [Borrows<Grace, Engineer, Network>(Allocation = 20, From = "2026-02-01", Until = "2026-03-31")]
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

                [EcosystemTeam("Partners"), LedBy<Ada>, Member<Grace, TeamLead>] public sealed partial class Partners;
                [ProductTeam("Returns", From = "2026-01-01", Until = "2026-12-31")] public sealed partial class Returns;
                [EnablingTeam("Coaches"), Member<Grace, ProductAnalyst>] public sealed partial class Coaches;
                [InfrastructureTeam("Network")] public sealed partial class Network;
                [Tribe("Commerce"), Explores, Exploits] public sealed partial class Commerce;
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
        ["Budgets.cs"] = """
            using System;
            using System.Collections.Immutable;
            using System.ComponentModel.DataAnnotations;
            using NodaTime;
            using OneOf;
            using OpModel;
            using OpModel.Artifacts;
            using Team = OpModel.Team;

            namespace Shop.Budgets;

            /// <summary>What a team may spend.</summary>
            [Artifact("Team budget", Id = "team-budget"), ArtifactVersion(2), UpgradesFrom<TeamBudgetOfLastYear>, OneCurrency]
            public sealed partial record TeamBudget : IUpgradesFrom<TeamBudget, TeamBudgetOfLastYear>
            {
                [Required] public required TeamReference Team { get; init; }
                [References<Team>] public string? PaidBy { get; init; }
                public required YearMonth Period { get; init; }
                [Within(nameof(Period))] public required LocalDate Start { get; init; }
                [After(nameof(Start))] public LocalDate? End { get; init; }
                [Positive] public required Money Amount { get; init; }
                [SumsTo(nameof(Amount), Of = nameof(Line.Amount)), DistinctBy(nameof(Line.Purpose)), Count(Min = 1, Max = 20)]
                [AddsUpTo100(Of = nameof(Line.Percent))]
                public required ImmutableArray<Line> Lines { get; init; } /* at least one */
                [Unique, NotEmpty] public ImmutableArray<string> Tags { get; init; } = [];
                public OneOf<Money, string>? Source { get; init; }
                [RegularExpression("[A-Z]{3}-[0-9]+"), StringLength(20)] public string? @class { get; init; }

                public static TeamBudget Upgrade(TeamBudgetOfLastYear earlier) => new()
                {
                    Team = earlier.Team, Period = earlier.Period, Start = earlier.Period.OnDayOfMonth(1), Amount = Money.Parse("1 EUR"), Lines = [],
                };

                partial void Validate(ref ValidationFindings findings)
                {
                    if (End is { } end && end.Year > 2100)
                    {
                        findings.Add("end", "far away");
                    }
                }
            }

            [Artifact("Team budget", Id = "team-budget-1"), ArtifactVersion(1)]
            public sealed partial record TeamBudgetOfLastYear(TeamReference Team, YearMonth Period);

            [ArtifactPart]
            public readonly partial record struct Line([property: NotEmpty] string Purpose, Money Amount, [property: NotNegative] decimal Percent = 0);
            """,
    };
}
