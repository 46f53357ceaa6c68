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

    [Fact]
    public void People_are_implied_by_their_ids_since_several_may_have_one_name()
    {
        var one = ImpliedName.Person("e1", "Jo Smith");
        var other = ImpliedName.Person("e2", "Jo Smith");
        ElementName defined = new(typeof(PersonDefinition), "Jo", "Jo Smith", "E2");
        ElementNames names = new([one, other, defined]);

        Assert.Equal(one, Assert.Single(names.FindImplied(one)));
        Assert.Equal(defined, Assert.Single(names.FindImplied(other)));
    }

    [Fact]
    public void Implied_element_that_may_be_several_is_each_of_them()
    {
        ElementNames names = new([Team("A.Checkout"), Team("B.Checkout"), Team("Checkout") with { IsImplied = true }]);

        Assert.Equal(["A.Checkout", "B.Checkout"], names.FindImplied(Team("Checkout") with { IsImplied = true }).Select(name => name.Key));
    }

    [Fact]
    public void Element_that_two_files_imply_is_defined_once_with_what_both_state()
    {
        StatedSource one = new("a.csv") { Implied = [Checkout with { Members = [Holds("Ada", "member")] }] };
        StatedSource other = new("b.csv") { Implied = [Checkout with { Members = [Holds("Ada", "member"), Holds("Grace", "member")] }] };

        var team = Assert.IsType<TeamDefinition>(Assert.Single(JoinedOrganization.Of([], [one, other]).Definitions));

        Assert.Equal(["Ada", "Grace"], team.Members.Select(member => member.Person));
    }

    [Fact]
    public void What_is_settled_refers_to_what_there_is()
    {
        PersonDefinition ada = new() { Key = "People.Ada", Name = "ada", Id = "ada", ReportsTo = [new() { Manager = "People.Grace" }] };
        PersonDefinition grace = new() { Key = "People.Grace", Name = "grace", Id = "grace" };
        RoleDefinition role = new() { Key = "Roles.Lead", Name = "lead" };
        var team = Checkout with
        {
            Key = "Teams.Checkout",
            Members = [Holds("People.Ada", "Roles.Lead") with { LentBy = "Teams.Checkout" }],
            Leads = [new() { Person = "People.Grace" }],
            PartOf = [new() { Team = "Teams.Checkout" }],
            Interactions = [new() { Team = "Teams.Checkout", Mode = InteractionMode.Collaboration }],
        };
        IReadOnlyList<Definition> implied = [ada, grace, role, team];
        ElementNames names = new([
            .. ImpliedDefinitions.NamesOf(implied),
            new(typeof(PersonDefinition), "G", "Grace Hopper", "GRACE"), new(typeof(RoleDefinition), "L", "Lead", "lead"), new(typeof(TeamDefinition), "C", "checkout", "c"),
        ]);

        var reading = ImpliedDefinitions.Settle(implied, names);

        Assert.Equal([ada with { ReportsTo = [new() { Manager = "G" }] }], reading.Definitions);
        Assert.Equal(
            [
                new("C", Holds("People.Ada", "L") with { LentBy = "C" }),
                new("C", new Leadership { Person = "G" }),
                new("C", new Containment { Team = "C" }),
                new("C", new TeamInteraction { Team = "C", Mode = InteractionMode.Collaboration }),
            ],
            reading.Additions);
        Assert.Empty(reading.Problems);
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

        public IReadOnlyList<Definition> Implied { get; init; } = [];

        public IReadOnlyList<ElementName> Elements => ImpliedDefinitions.NamesOf(Implied);

        public FileReading Read(ElementNames names) => new(Implied, []) { Additions = Additions };
    }
}
