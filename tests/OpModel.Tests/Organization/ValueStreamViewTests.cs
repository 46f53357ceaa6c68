using OpModel.Organization;

namespace OpModel.Tests.Organization;

/// <summary>The three views of a value stream (D3.2).</summary>
public class ValueStreamViewTests
{
    private static readonly OrganizationDefinition Acme = new() { Key = "Acme", Name = "Acme", Currency = "EUR" };

    private static readonly ValueStreamDefinition BuyOnline = new()
    {
        Key = "BuyOnline",
        Name = "Buy online",
        Steps =
        [
            new()
            {
                Name = "search",
                Gives = "a wish",
                Gets = "offers",
                Touchpoint = "page | app",
                Stage = FunnelStage.Consideration,
                Stories = ["compare offers", "keep an offer"],
            },
            new() { Name = "pay", Gives = "money", Gets = "a receipt", Stage = FunnelStage.Conversion, Stories = ["pay by card", "pay later", "pay in parts"] },
            new() { Name = "return" },
        ],
    };

    private static readonly TeamDefinition Network = Team("Network", provides: "bandwidth");
    private static readonly TeamDefinition Platform = Team("Platform", provides: "search-index", uses: [("Network", "bandwidth"), ("Checkout", "receipts")]);

    private static readonly TeamDefinition Checkout =
        Team("Checkout", provides: "receipts", uses: [("Platform", "search-index"), ("Network", "bandwidth")], serves: ["pay"]);

    private static readonly TeamDefinition Search = Team("Search", uses: [("Platform", "search-index")], serves: [" SEARCH "]);
    private static readonly TeamDefinition Advice = Team("Advice", serves: [null]);

    private static readonly ValueStream Stream =
        Assert.Single(OperatingModel.Create([Acme, BuyOnline, Network, Platform, Checkout, Search, Advice]).AsT0.ValueStreams);

    [Fact]
    public void Steps_are_served_by_the_teams_aligned_to_them_and_by_those_aligned_to_the_whole() =>
        Assert.Equal(["Advice, Search", "Advice, Checkout", "Advice"], Stream.Steps.Select(step => string.Join(", ", step.Teams)));

    [Fact]
    public void A_team_aligned_to_two_steps_is_one_team_of_the_value_stream()
    {
        var both = Team("Both", serves: ["search", "pay"]);

        var stream = Assert.Single(OperatingModel.Create([Acme, BuyOnline, both]).AsT0.ValueStreams);

        Assert.Equal("Both", Assert.Single(stream.Teams).Name);
        Assert.Same(stream, Assert.Single(stream.Teams[0].ValueStreams));
    }

    [Fact]
    public void Behind_a_step_stand_the_services_of_its_teams_and_those_behind_them_nearest_first_and_each_once()
    {
        var columns = Stream.ToServiceBlueprint().Columns;

        Assert.Equal(["search-index of Platform", "bandwidth of Network", "receipts of Checkout"], columns[0].Support.Select(service => service.ToString()));
        Assert.Equal(["search-index of Platform", "bandwidth of Network"], columns[1].Support.Select(service => service.ToString()));
        Assert.Empty(columns[2].Support);
    }

    [Fact]
    public void Blueprint_is_a_table_of_the_steps_with_what_is_before_and_behind_the_scenes() =>
        Assert.Equal(
            """
            | Buy online | search                                                               | pay                                            | return |
            | ---------- | -------------------------------------------------------------------- | ---------------------------------------------- | ------ |
            | User gives | a wish                                                               | money                                          |        |
            | User gets  | offers                                                               | a receipt                                      |        |
            | Touchpoint | page \| app                                                          |                                                |        |
            | Served by  | Advice, Search                                                       | Advice, Checkout                               | Advice |
            | Stands on  | search-index of Platform, bandwidth of Network, receipts of Checkout | search-index of Platform, bandwidth of Network |        |

            """.ReplaceLineEndings("\n"),
            Stream.ToServiceBlueprint().ToMarkdown());

    [Fact]
    public void Funnel_has_every_stage_also_those_that_no_step_belongs_to() =>
        Assert.Equal(
            """
            | Buy online    | Steps  | User gives | User gets |
            | ------------- | ------ | ---------- | --------- |
            | Awareness     |        |            |           |
            | Consideration | search | a wish     | offers    |
            | Conversion    | pay    | money      | a receipt |
            | Loyalty       |        |            |           |
            | Advocacy      |        |            |           |
            | No stage      | return |            |           |

            """.ReplaceLineEndings("\n"),
            Stream.ToMarketingFunnel().ToMarkdown());

    [Fact]
    public void Story_map_has_a_slice_for_each_rank_of_importance() =>
        Assert.Equal(
            """
            | Buy online | search         | pay          | return |
            | ---------- | -------------- | ------------ | ------ |
            | Slice 1    | compare offers | pay by card  |        |
            | Slice 2    | keep an offer  | pay later    |        |
            | Slice 3    |                | pay in parts |        |

            """.ReplaceLineEndings("\n"),
            Stream.ToStoryMap().ToMarkdown());

    [Fact]
    public void A_value_stream_without_steps_has_empty_views()
    {
        var stream = Assert.Single(OperatingModel.Create([Acme, BuyOnline with { Steps = [] }]).AsT0.ValueStreams);

        Assert.Empty(stream.ToServiceBlueprint().Columns);
        Assert.All(stream.ToMarketingFunnel().Levels, level => Assert.Empty(level.Steps));
        Assert.Empty(stream.ToStoryMap().Slices);
    }

    private static TeamDefinition Team(string name, string? provides = null, (string Provider, string Service)[]? uses = null, string?[]? serves = null) => new()
    {
        Key = name,
        Name = name,
        Type = TeamType.ProductTeam,
        Provides = provides is null ? [] : [new() { Service = provides }],
        Consumes = [.. (uses ?? []).Select(use => new ServiceUse { Provider = use.Provider, Service = use.Service })],
        AlignedTo = [.. (serves ?? []).Select(step => new Alignment { ValueStream = "BuyOnline", Step = step })],
    };
}
