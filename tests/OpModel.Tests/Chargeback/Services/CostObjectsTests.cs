using OpModel.Chargeback;
using OpModel.Organization;

namespace OpModel.Tests.Chargeback;

/// <summary>Who is meant by a text: an id before a name, a team before a value stream, and nobody where it is the name of several teams.</summary>
public class CostObjectsTests
{
    private static readonly CostObjects Objects = new(OperatingModel.Create(
    [
        new OrganizationDefinition { Key = "Acme", Name = "Acme", Currency = "EUR" },
        new ValueStreamDefinition { Key = "Find", Id = "find", Name = "Search" },
        new ValueStreamDefinition { Key = "Buy", Id = "buy", Name = "Buy online" },
        new ValueStreamDefinition { Key = "Help", Id = "help", Name = "Shop" },
        Team("search-team", "Search"),
        Team("north", "Shop"),
        Team("south", "SHOP"),
        Team("kiosk", "north"),
        Team("east", "Till"),
        Team("west", "Till"),
        Team("till", "Payments"),
    ]).AsT0);

    [Theory]
    [InlineData("search-team", "search-team")]
    [InlineData(" Search ", "search-team")]
    [InlineData("find", "find")]
    [InlineData("BUY ONLINE", "buy")]
    [InlineData("north", "north")] // An id goes before the name of Kiosk.
    [InlineData("Till", "till")] // And before a name that two have.
    [InlineData("payments", "till")]
    public void A_text_means_one(string text, string id)
    {
        Assert.True(Objects.TryFind(text, out var found));
        Assert.Equal(id, found.Id);
        Assert.Equal(found.Team is null, found.ValueStream is not null);
    }

    [Fact]
    public void A_name_of_several_teams_means_nobody_also_where_a_value_stream_has_it()
    {
        Assert.False(Objects.TryFind("shop", out _));
        Assert.Equal("\" shop \" is the name of 2 teams of Acme; write their ids, south or north.", Objects.DescribeUnknown(" shop "));
    }

    [Fact]
    public void An_unknown_text_is_told_with_the_id_that_may_be_meant()
    {
        Assert.False(Objects.TryFind("serch-team", out _));
        Assert.Equal("\"serch-team\" is neither a team nor a value stream of Acme; did you mean \"search-team\"?", Objects.DescribeUnknown("serch-team"));
    }

    [Fact]
    public void Teams_stand_before_value_streams() => Assert.Equal(
        [true, true, true, true, true, true, true, false, false, false], Objects.All.Select(each => each.Team is not null));

    private static TeamDefinition Team(string id, string name) => new() { Key = id.Replace("-", "", StringComparison.Ordinal), Id = id, Name = name, Type = TeamType.ProductTeam };
}
