using OpModel.Organization;

namespace OpModel.Files.Tables;

public sealed class PeopleTableTests
{
    private const string Shop = """
        id,name,manager,dotted-line managers,team,team-type,role,function,allocation,from,until,vacancy
        E1,Ada Lovelace,,,Checkout,product-team,Product Owner,product,60,2026-01-01,2026-12-31,
        E2,Grace Hopper,E1,E3;E4,Checkout,product-team,Engineer,engineering,100 %,,,no
        E2,Grace Hopper,E1,E3;E4,Search,squad,Engineer,engineering,,,,
        E3,Alan Turing,Ada Lovelace,,,,,,,,,
        E4,,E1,,Search,squad,,,,,,yes

        """;

    [Fact]
    public void Every_column_is_read()
    {
        var joined = Organizations.Join(("people.csv", Shop));

        Assert.Empty(joined.Problems);
        Assert.Empty(joined.Notes);
        Assert.Equal(
            [
                "Ada Lovelace (E1) in product",
                "Ada Lovelace as product owner of Checkout, 60 %, 2026-01-01 to 2026-12-31",
                "Alan Turing (E3)",
                "Alan Turing reports to Ada Lovelace",
                "E4 (E4), vacant",
                "E4 as team member of Search",
                "E4 reports to Ada Lovelace",
                "Grace Hopper (E2) in engineering",
                "Grace Hopper as engineer of Checkout, 100 %",
                "Grace Hopper as engineer of Search",
                "Grace Hopper reports to Ada Lovelace",
                "Grace Hopper reports to Alan Turing, dotted",
                "Grace Hopper reports to E4, dotted",
                "product team Checkout (checkout)",
                "squad Search (search)",
            ],
            joined.Statements());
    }

    [Fact]
    public void Rules_judge_what_a_table_says_at_its_row()
    {
        var joined = Organizations.Join(("people.csv", "name,team,role\nAda,Checkout,Product Owner\nAda,Checkout,Scrum Master\n"));

        Assert.Contains("people.csv(3,1): OPM1001", joined.Findings());
    }

    [Fact]
    public void Places_are_those_of_the_statements()
    {
        var joined = Organizations.Join(("people.csv", "id,name,manager,team\r\nE1,Ada,,\"Check\nout\"\r\nE2,Grace,E1,Search\r\n"));
        var graph = joined.Graph();

        // A line break in a cell counts.
        var grace = Assert.Single(graph.People, person => person.Name == "Grace");
        Assert.Equal("people.csv(4,1)", grace.Origin.ToString());
        Assert.Equal("people.csv(4,10)", Assert.Single(grace.ReportsTo).Origin.ToString());
        Assert.Equal("people.csv(4,1)", Assert.Single(graph.MembershipsOf(grace.Key)).Membership.Origin.ToString());

        // A place is on one line.
        var checkout = Assert.Single(graph.Teams, team => team.Name == "Check\nout");
        Assert.Equal(new FilePlace(2, 9, 30, 6), Assert.IsType<FileOrigin>(checkout.Origin).Place);
    }

    [Fact]
    public void Membership_joins_the_team_that_another_file_defines()
    {
        var joined = Organizations.Join(
            ("people.csv", "name,team,role\nAda,Check-out,engineer\n"),
            ("teams.yaml", "teams: [{ name: Check out, type: enabling-team }]\n"));

        Assert.Equal("enabling team Check out (check-out)", Assert.Single(joined.Statements(), statement => statement.Contains("enabling team", StringComparison.Ordinal)));
        Assert.Equal("Ada", joined.Graph().NameOfPerson(Assert.Single(Assert.Single(joined.Graph().Teams).Members).Person));
        Assert.Empty(joined.Notes);
    }

    [Fact]
    public void Person_whom_another_file_defines_has_the_lines_and_memberships_of_the_table()
    {
        var joined = Organizations.Join(
            ("people.csv", "id,name,manager,team,function\nE1,Ada King,E2,Data,sales\nE2,Grace,,,\n"),
            ("people.yaml", "people: [{ name: Ada Lovelace, id: e1, function: engineering }]\n"));

        Assert.Empty(joined.Problems);
        Assert.Equal(
            [
                "Ada Lovelace (e1) in engineering",
                "Ada Lovelace as team member of Data",
                "Ada Lovelace reports to Grace",
                "Grace (E2)",
                "department Data (data)",
            ],
            joined.Statements());
        Assert.Contains("people.csv(2,1): e1 is called \"Ada King\" here, and \"Ada Lovelace\" where the person is defined; that holds.", joined.Notes());
    }

    [Fact]
    public void People_of_one_name_are_two_where_their_ids_differ()
    {
        var joined = Organizations.Join(
            ("people.csv", "id,name\nE1,Jo Smith\nE2,Jo Smith\n"), ("more.yaml", "people: [{ name: Jo Smith, id: e3 }]"));

        Assert.Equal(["Jo Smith (E1)", "Jo Smith (E2)", "Jo Smith (e3)"], joined.Statements());
    }

    [Fact]
    public void Role_is_that_of_the_library_that_of_a_file_or_one_by_its_name()
    {
        var joined = Organizations.Join(
            ("people.csv", "name,team,role\nAda,Data,product-owner\nBea,Data,Data Steward\nCyd,Data,Sr. Barista\nDan,Data,\n"),
            ("roles.yaml", "roles: [{ name: data steward, held-by-one: true }]"));
        var graph = joined.Graph();

        Assert.Equal(
            ["OpModel.Roles.ProductOwner", "DataSteward", "Roles.SrBarista", "OpModel.Roles.TeamMember"],
            Assert.Single(graph.Teams).Members.Select(membership => membership.Role));
        Assert.Equal("Sr. Barista", graph.NameOfRole("Roles.SrBarista"));
    }

    [Fact]
    public void Role_that_is_nearly_a_known_one_is_noted()
    {
        var joined = Organizations.Join(("people.csv", "name,team,role\nAda,Data,Prodct Owner\nBea,Data,Prodct Owner\n"));

        Assert.Empty(joined.Problems);
        Assert.Contains(
            "people.csv(2,10): \"Prodct Owner\" (2 rows) is a role by its name; if \"product owner\" is meant, map it by the key \"values\" in people.csv.yaml.",
            joined.Notes());
    }

    [Fact]
    public void Team_that_is_nearly_a_defined_one_is_noted()
    {
        var joined = Organizations.Join(("people.csv", "name,team\nAda,Chekout\n"), ("teams.yaml", "teams: [{ name: Checkout, type: squad }]"));

        Assert.Contains("people.csv(2,5): no file defines the team \"Chekout\"; if \"Checkout\" is meant, correct it.", joined.Notes());
    }

    [Fact]
    public void Columns_that_are_not_read_are_noted_once() => Assert.Equal(
        "people.csv(1,1): the columns \"location\" and \"salary\" are passed over; tell by the key \"columns\" in people.csv.yaml what of it is to be read.",
        Assert.Single(Organizations.Join(("people.csv", "id,location,name,salary\nE1,Berlin,Ada,1\n")).Notes()));

    [Fact]
    public void Note_of_one_team_speaks_of_one() => Assert.Equal(
        "people.csv(1,1): 1 team that nobody defines is a department; say by the key \"team-type\" in people.csv.yaml what else it is.",
        Assert.Single(Organizations.Join(("people.csv", "name,team\nAda,Data\n")).Notes()));

    [Fact]
    public void Teams_that_nobody_gives_a_type_are_departments_and_that_is_noted()
    {
        var joined = Organizations.Join(("people.csv", "name,team\nAda,Data\nBea,Search\n"));

        Assert.All(joined.Graph().Teams, team => Assert.Equal(TeamType.Department, team.Type));
        Assert.Equal(
            "people.csv(1,1): 2 teams that nobody defines are departments; say by the key \"team-type\" in people.csv.yaml what else they are.",
            Assert.Single(joined.Notes()));
    }

    [Theory]
    [InlineData("Employee_ID,First Name,Last Name,Supervisor ID")]
    [InlineData("EMPLOYEE ID,first-name,LASTNAME,reports to")]
    [InlineData("\uFEFF\"id\",\"First name\",\"Last name\",\"Line Manager\"")]
    public void Usual_names_of_columns_are_known(string header) => Assert.Equal(
        ["Ada Lovelace (E1)", "Grace Hopper (E2)", "Grace Hopper reports to Ada Lovelace"],
        Organizations.Join(("people.csv", header + "\nE1,Ada,Lovelace,\nE2,Grace,Hopper,E1\n")).Statements());

    [Fact]
    public void Two_spellings_of_a_team_are_one_and_that_is_noted()
    {
        var joined = Organizations.Join(("people.csv", "name,team\nAda,Data Platform\nBea,data platform\nCyd,Data-Platform\n"));

        Assert.Equal(3, Assert.Single(joined.Graph().Teams).Members.Count);
        Assert.Equal(
            "people.csv(4,5): \"Data-Platform\" is read as the team \"Data Platform\" of line 2; if they are two, map one to another name by the key \"values\" in people.csv.yaml.",
            Assert.Single(joined.Notes(), note => note.Contains("is read as", StringComparison.Ordinal)));
    }

    [Fact]
    public void Role_without_a_team_is_held_nowhere_and_that_is_noted() => Assert.Contains(
        "people.csv(2,1): 2 rows name a role or an allocation and no team, where nobody can hold it; it is passed over.",
        Organizations.Join(("people.csv", "name,team,role,allocation\nAda,,engineer,\nBea,,,50\nCyd,,,\n")).Notes());

    [Fact]
    public void Fractions_that_are_read_as_percent_are_noted() => Assert.Contains(
        "people.csv(1,1): nobody is allocated to a team with more than 1 %; if the table has fractions of full time, say \"allocation-in: fraction\" in people.csv.yaml.",
        Organizations.Join(("people.csv", "name,team,allocation\nAda,Data,1.0\nBea,Data,1\n")).Notes());

    [Fact]
    public void Rows_that_are_the_same_and_empty_ones_add_nothing()
    {
        var joined = Organizations.Join(("people.csv", "id,name,team\nE1,Ada,Data\n,,\n\nE1,Ada,Data\n\" \",,\n"));

        Assert.Empty(joined.Problems);
        Assert.Single(Assert.Single(joined.Graph().Teams).Members);
    }

    [Fact]
    public void Name_need_not_stand_in_every_row() => Assert.Equal(
        ["Ada (E1)", "Ada as team member of Data", "Ada as team member of Search", "department Data (data)", "department Search (search)"],
        Organizations.Join(("people.csv", "id,name,team\nE1,,Data\nE1,Ada,Search\n")) is { Problems.Count: 0 } joined ? joined.Statements() : []);

    [Fact]
    public void People_and_teams_of_one_name_are_told_apart()
    {
        var joined = Organizations.Join(("people.csv", "id,team,role\nops,Ops,Ops\n"));
        var team = Assert.Single(joined.Graph().Teams);

        Assert.Equal(("People.Ops", "Teams.Ops", "Roles.Ops"), (team.Members[0].Person, team.Key, team.Members[0].Role));
    }
}
