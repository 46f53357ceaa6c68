using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback;

public class BillTagsTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("{}", "")]
    [InlineData("""{"team": "Search"}""", "team=Search")]
    [InlineData("""{" Team ": " Search ", "stage": "prod"}""", "Team=Search, stage=prod")]
    [InlineData("""{"team": "first", "TEAM": "second", " team": "third"}""", "team=first")]
    [InlineData("""{"size": 1.50, "live": true, "list": [1, "a"], "none": null}""", "size=1.50, live=true, list=[1, \"a\"]")]
    [InlineData("""{"none": null, "None": "some"}""", "None=some")]
    public void Tags_are_an_object_of_JSON(string? text, string expected)
    {
        Assert.True(BillTags.TryParse(text, out var tags));
        Assert.Equal(expected, string.Join(", ", tags.Select(tag => $"{tag.Key}={tag.Value}")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("team=Search")]
    [InlineData("""["team"]""")]
    [InlineData("\"team\"")]
    [InlineData("null")]
    [InlineData("""{"team": "Search" """)]
    public void What_is_no_object_is_refused(string text)
    {
        Assert.False(BillTags.TryParse(text, out var tags));
        Assert.Empty(tags);
    }

    [Fact]
    public void A_key_is_found_whatever_its_case()
    {
        Assert.True(BillTags.TryParse("""{"Team": "Search"}""", out var tags));
        Assert.Equal("Search", tags["TEAM"]);
    }

    // A bill of other makers may hold cells that no reader has looked at.
    [Fact]
    public void A_bill_whose_tags_are_none_is_a_programmers_mistake()
    {
        var bill = AcmeBills.Bill(AcmeBills.Line(1, "Compute") with { Columns = new Dictionary<string, string> { ["Tags"] = "team=Search" } });

        var mistake = Assert.Throws<InvalidOperationException>(() => AcmeBills.Policy().Where(CostColumn.Tag("team")).NamesTheTeam().Charge(bill));

        Assert.Equal("The bill bill.csv holds tags that are not a JSON object: team=Search", mistake.Message);
    }

    [Fact]
    public void The_same_tags_in_another_order_are_one_text()
    {
        var bill = AcmeBills.Bill(
            AcmeBills.Line(1, "Compute") with { Tags = new Dictionary<string, string> { ["b"] = "2", ["a"] = "1", ["B"] = "3" } },
            AcmeBills.Line(1, "Compute") with { Tags = new Dictionary<string, string> { ["a"] = "1", ["B"] = "3", ["b"] = "2" } },
            AcmeBills.Line(1, "Compute") with { Tags = new Dictionary<string, string> { ["a"] = "1" } },
            AcmeBills.Line(1, "Compute"));

        Assert.Equal([null, """{"B":"3","a":"1","b":"2"}""", """{"a":"1"}"""], bill.Texts[bill.PlaceOf("Tags")].Texts);
    }
}
