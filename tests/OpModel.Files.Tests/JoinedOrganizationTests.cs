using OpModel.Organization;

namespace OpModel.Files;

public sealed class JoinedOrganizationTests
{
    private static readonly TeamDefinition Checkout = new() { Key = "Shop.Checkout", Name = "Checkout", Type = TeamType.ProductTeam };

    [Fact]
    public void Membership_that_is_stated_in_another_file_comes_behind_those_of_the_team()
    {
        var led = Holds("Ada", "lead");
        var added = Holds("Grace", "engineer");

        var team = Join(Checkout with { Members = [led] }, new StatedSource("people.csv") { Additions = [new("Shop.Checkout", added)] });

        Assert.Equal([led, added], team.Members);
    }

    [Fact]
    public void What_two_files_state_is_one_statement()
    {
        StatedSource one = new("users.yaml") { Additions = [new("Shop.Checkout", Holds("Ada", "member") with { Origin = At("users.yaml") })] };
        StatedSource other = new("groups.yaml") { Additions = [new("Shop.Checkout", Holds("Ada", "member") with { Origin = At("groups.yaml") })] };

        var membership = Assert.Single(Join(Checkout, one, other).Members);

        Assert.Equal("users.yaml(1,1)", membership.Origin.ToString());
    }

    [Fact]
    public void Implied_element_gives_way_to_the_one_that_is_defined()
    {
        ElementNames names = new([Team("Checkout") with { IsImplied = true }, Team("Shop.Checkout"), Team("Search") with { IsImplied = true }]);

        Assert.Equal("Shop.Checkout", Assert.Single(names.Find("checkout", [typeof(TeamDefinition)])).Key);
        Assert.Equal("Search", Assert.Single(names.Find("search", [typeof(TeamDefinition)])).Key);
    }

    [Fact]
    public void Element_that_several_files_imply_is_one()
    {
        ElementNames names = new([Team("Checkout") with { IsImplied = true }, Team("Org.Checkout") with { IsImplied = true }]);

        Assert.Equal("Checkout", Assert.Single(names.Find("checkout", [typeof(TeamDefinition)])).Key);
    }

    private static TeamDefinition Join(TeamDefinition team, params IReadOnlyList<IOrganizationSource> sources) =>
        Assert.IsType<TeamDefinition>(Assert.Single(JoinedOrganization.Of([team], sources).Definitions));

    private static Membership Holds(string person, string role) => new() { Person = person, Role = role };

    private static FileOrigin At(string path) => new(path, FilePlace.Beginning);

    private static ElementName Team(string key) => new(typeof(TeamDefinition), key, key, key.ToLowerInvariant());

    /// <summary>A file that adds something to elements of others.</summary>
    private sealed record StatedSource(string Path) : IOrganizationSource
    {
        public IReadOnlyList<Addition> Additions { get; init; } = [];

        public IReadOnlyList<ElementName> Elements => [];

        public FileReading Read(ElementNames names) => new([], []) { Additions = Additions };
    }
}
