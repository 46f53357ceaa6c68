namespace OpModel.Files.Kubernetes;

public sealed class PeribolosTests
{
    private const string Acme = """
        orgs:
          acme:
            company: Acme
            default_repository_permission: read
            admins:
            - carl
            members:
            - Anne
            - bob
            - "249043822"
            teams:
              node:
                description: people working on node
                privacy: closed
                previously:
                - backend
                members:
                - anne
                maintainers:
                - carl
                repos:
                  node: write
                teams:
                  node-release:
                    maintainers:
                    members: [bob, Anne]
              idle:
        """;

    [Fact]
    public void Teams_have_their_members_and_the_teams_within_them()
    {
        var joined = Organizations.Join(("org.yaml", Acme));

        Assert.Empty(joined.Problems);
        Assert.Equal(
            [
                "249043822 (249043822)",
                "Anne (Anne)",
                "Anne as team member of node",
                "Anne as team member of node-release",
                "bob (bob)",
                "bob as team member of node-release",
                "carl (carl)",
                "carl as maintainer of node",
                "guild idle (idle)",
                "guild node (node)",
                "guild node-release (node-release)",
                "node-release in node",
            ],
            joined.Statements());
        Assert.Equal(["org.yaml(16,11): the team node was called \"backend\" before."], joined.Notes());
    }

    [Theory]
    [InlineData("teams: { node: { members: [^ana] } }", "the organisation acme has no member \"ana\"; did you mean \"anna\"?")]
    [InlineData("teams: { node: { maintainers: [^zoe] } }", "the organisation acme has no member \"zoe\"; add the handle to the members, or take it out of the team.")]
    [InlineData("teams: { a: { teams: { b: { members: [^ana] } } } }", "the organisation acme has no member \"ana\"; did you mean \"anna\"?")]
    [InlineData("teams: { node: { members: [^anna], maintainers: [ANNA] } }", "anna is both maintainer and member of the team node, which peribolos refuses; keep one.")]
    [InlineData("teams: { node: { privacy: ^open } }", "privacy of the team node is neither closed nor secret; write one of them.")]
    [InlineData("teams: { node: { ^member: [anna] } }", "the team node has no key \"member\"; did you mean \"members\"?")]
    [InlineData("teams: { node: { members: ^anna } }", "members of the team node is a text; write a list.")]
    [InlineData("teams: { node: { members: [^[]] } }", "an entry of members of the team node is a list; write a text.")]
    [InlineData("teams: { node: ^[anna] }", "the team node is a list; write keys with values.")]
    [InlineData("teams: ^[node]", "teams of the organisation acme is a list; write keys with values.")]
    [InlineData("teams: { ^\"?\": {} }", "the team \"?\" has neither a letter nor a digit in its name; write one that has.")]
    [InlineData("teams: { a: { teams: { b: {} } }, ^B: {} }", "the team \"B\" stands on line 1 already; rename one of the two.")]
    [InlineData("teams: { a: { previously: [^b] }, b: {} }", "the team a was called \"b\" before, a name that stands on line 1 already and that peribolos refuses twice; take one out.")]
    [InlineData("teams: { a: { previously: [c] }, b: { previously: [^c] } }", "the team b was called \"c\" before, a name that stands on line 1 already and that peribolos refuses twice; take one out.")]
    [InlineData("^admin: [bob]", "the organisation acme has no key \"admin\"; did you mean \"admins\"?")]
    [InlineData("admins: [Carl], members: [^carl, anna]", "carl is both admin and member of the organisation acme, which peribolos refuses; keep one.")]
    public void What_is_wrong_is_told_at_its_place(string marked, string message)
    {
        var members = marked.Contains("admins", StringComparison.Ordinal) ? "" : ", members: [anna]";
        var yaml = $"orgs: {{ acme: {{ {marked}{members} }} }}";

        Assert.Equal(
            [$"org.yaml(1,{yaml.IndexOf('^', StringComparison.Ordinal) + 1}): {message}"],
            Organizations.Join(("org.yaml", yaml.Replace("^", "", StringComparison.Ordinal))).Problems());
    }

    [Theory]
    [InlineData("orgs: { acme: [] }", "1,15", "the organisation acme is a list; write keys with values.")]
    [InlineData("orgs: {}\norg: {}", "2,1", "the configuration has no key \"org\"; did you mean \"orgs\"?")]
    [InlineData("orgs: { acme: { members: [\"--\"] } }", "1,27", "\"--\" is no handle, since it has neither a letter nor a digit; correct it.")]
    public void What_is_wrong_with_the_whole_is_told_too(string yaml, string place, string message) =>
        Assert.Equal([$"org.yaml({place}): {message}"], Organizations.Join(("org.yaml", yaml)).Problems());

    [Fact]
    public void Configuration_of_other_tools_beside_it_is_passed_over_with_a_note() => Assert.Equal(
        ["config.yaml(2,1): the key \"plank\" of the configuration is passed over."],
        Organizations.Join(("config.yaml", "orgs: { acme: { members: [anna] } }\nplank: {}")).Notes());

    [Fact]
    public void Who_stands_in_a_list_twice_is_noted() => Assert.Equal(
        ["org.yaml(1,33): Anna stands here twice; once is enough.", "org.yaml(1,70): anna stands here twice as team member; once is enough."],
        Organizations.Join(("org.yaml", "orgs: { acme: { members: [anna, Anna], teams: { a: { members: [anna, anna] } } } }")).Notes());

    [Fact]
    public void Teams_of_one_name_in_two_organisations_are_called_as_github_does()
    {
        var joined = Organizations.Join(("org.yaml", "orgs: { one: { members: [anna], teams: { docs: {}, web: {} } }, two: { members: [anna], teams: { a: { teams: { Docs: {} } } } } }"));

        Assert.Equal(
            ["anna (anna)", "guild a (a)", "guild one/docs (one-docs)", "guild two/Docs (two-docs)", "guild web (web)", "two/Docs in a"],
            joined.Statements());
    }

    [Fact]
    public void Handles_that_differ_in_a_hyphen_are_two_people() => Assert.Equal(
        ["a-bc (a-bc)", "a-bc as team member of one", "ab-c (ab-c)", "ab-c as team member of two", "abc (abc)", "abc as team member of one", "guild one (one)", "guild two (two)"],
        Organizations.Join(("org.yaml", "orgs: { acme: { members: [abc, a-bc, ab-c], teams: { one: { members: [abc, a-bc] }, two: { members: [ab-c] } } } }")).Statements());

    [Fact]
    public void Parts_of_an_organisation_know_the_members_of_one_another()
    {
        var joined = Organizations.Join(
            ("sig-node/teams.yaml", "teams:\n  node:\n    members: [anna, bobb, Carl]\n  docs:\n    members: [zoe]\n"),
            ("admins.yaml", "admins: [carl]"),
            ("org.yaml", "name: Acme\nmembers: [anna, bob]\nteams: { web: { members: [bob] } }"));

        Assert.Equal(
            [
                "sig-node/teams.yaml(3,21): there is no member \"bobb\"; did you mean \"bob\"?",
                "sig-node/teams.yaml(5,15): there is no member \"zoe\"; add the handle to the members, or take it out of the team.",
            ],
            joined.Problems());
        Assert.Equal(
            [
                "anna (anna)", "anna as team member of node", "bob (bob)", "bob as team member of web", "carl (carl)", "carl as team member of node",
                "guild docs (docs)", "guild node (node)", "guild web (web)",
            ],
            joined.Statements());
    }

    [Fact]
    public void List_of_teams_is_an_organisation_file_and_no_part() =>
        Assert.Equal(["squad node (node)"], Organizations.Join(("teams.yaml", "teams: [{ name: node, type: squad }]")).Statements());

    [Fact]
    public void Team_that_a_file_defines_has_the_members_that_github_has()
    {
        var joined = Organizations.Join(("org.yaml", Acme), ("teams.yaml", "teams: [{ name: Node, type: platform-team }]\npeople: [{ name: Anne Bell, id: anne }]"));

        Assert.Contains("platform team Node (node)", joined.Statements());
        Assert.Contains("Anne Bell as team member of Node", joined.Statements());
        Assert.Contains("node-release in Node", joined.Statements());
        Assert.DoesNotContain("Anne (Anne)", joined.Statements());
    }
}
