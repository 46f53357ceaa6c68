using OpModel.Organization;

namespace OpModel.Files.Tables;

public sealed class TableMappingTests
{
    private const string Export = """
        Personalnummer;Vorname;Nachname;Vorgesetzter;Matrix 1;Matrix 2;Einheit;Stelle;FTE;Beginn;Ende;Offen
        4711;Ada;Lovelace;;-;-;Checkout;Sr. Eng;0,6;01.02.2026;31.12.2026;nein
        4712;Grace;Hopper;4711;4713;4714|4711;Search;Barista;1;2.2.2026;;nein
        4713;Alan;Turing;4711;-;-;;;;;;nein
        4714;;;4711;-;-;Search;;;;;ja

        """;

    private const string Mapping = """
        people-table:
          separator: ";"
          list-separator: "|"
          date-format: [dd.MM.yyyy, d.M.yyyy]
          allocation-in: fraction
          team-type: product-team
          default-role: colleague
          namespace: Acme
          empty: "-"
          columns:
            id: Personalnummer
            name: [Vorname, Nachname]
            manager: vorgesetzter
            dotted-line-managers: [Matrix 1, Matrix 2]
            team: Einheit
            role: Stelle
            allocation: FTE
            from: Beginn
            until: Ende
            vacancy: Offen
          values:
            role: { Sr. Eng: engineer }
            vacancy: { ja: true, nein: false }
        """;

    [Fact]
    public void Every_key_of_a_mapping_is_kept()
    {
        var joined = Organizations.Join(("hr/people.csv", Export), ("hr/people.csv.yaml", Mapping));

        Assert.Empty(joined.Problems);
        Assert.Empty(joined.Notes);
        Assert.Equal(
            [
                "4714 (4714), vacant",
                "4714 as colleague of Search",
                "4714 reports to Ada Lovelace",
                "Ada Lovelace (4711)",
                "Ada Lovelace as engineer of Checkout, 60 %, 2026-02-01 to 2026-12-31",
                "Alan Turing (4713)",
                "Alan Turing reports to Ada Lovelace",
                "Grace Hopper (4712)",
                "Grace Hopper as Barista of Search, 100 %, 2026-02-02 to ",
                "Grace Hopper reports to 4714, dotted",
                "Grace Hopper reports to Ada Lovelace",
                "Grace Hopper reports to Ada Lovelace, dotted",
                "Grace Hopper reports to Alan Turing, dotted",
                "product team Checkout (checkout)",
                "product team Search (search)",
            ],
            joined.Statements());
        Assert.Equal(["Acme.People._4711", "Acme.Teams.Search"], [joined.Graph().People[1].Key, joined.Graph().Teams[1].Key]);
    }

    [Theory]
    [InlineData("tab", "\t")]
    [InlineData("\"|\"", "|")]
    [InlineData("\",\"", ",")]
    public void Separator_is_any_sign(string stated, string sign) => Assert.Equal(
        ["Ada (E1)", "Ada as team member of Data, or not", "department Data, or not (data-or-not)"],
        Organizations.Join(
            ("people.csv", $"id,name,team\nE1,Ada,\"Data, or not\"\n".Replace(",", sign, StringComparison.Ordinal).Replace($"Data{sign}", "Data,", StringComparison.Ordinal)),
            ("people.csv.yaml", $"people-table: {{ separator: {stated} }}")).Statements());

    [Fact]
    public void Value_may_stand_for_an_empty_cell() => Assert.Equal(
        ["Ada (E1)"],
        Organizations.Join(
            ("people.csv", "id,name,manager\nE1,Ada,E1\n"), ("people.csv.yaml", "people-table: { values: { manager: { e1: \"\" } } }")).Statements());

    [Fact]
    public void Types_of_teams_are_given_by_the_table_before_the_mapping()
    {
        var joined = Organizations.Join(
            ("people.csv", "name,team,team-type\nAda,Data,Enabling Team\nBea,Search,\n"), ("people.csv.yaml", "people-table: { team-type: squad }"));

        Assert.Equal([TeamType.EnablingTeam, TeamType.Squad], joined.Graph().Teams.Select(team => team.Type));
    }

    [Fact]
    public void Unknown_role_is_a_problem_where_the_mapping_says_so()
    {
        var joined = Organizations.Join(
            ("people.csv", "name,team,role\nAda,Data,Prodct Owner\nBea,Data,Barista\nCyd,Data,Barista\nDan,Data,\nEve,Data,engineer\n"),
            ("people.csv.yaml", "people-table: { unknown-roles: refused }"));

        Assert.Equal(
            [
                "people.csv(2,10): there is no role \"Prodct Owner\" (1 row); did you mean \"product owner\"?",
                "people.csv(3,10): there is no role \"Barista\" (2 rows); define it, or map it to one that there is by the key \"values\" in people.csv.yaml.",
            ],
            joined.Problems());
    }

    [Theory]
    [InlineData("people-table: { column: {} }", "1,17", "the people table has no key \"column\"; did you mean \"columns\"?")]
    [InlineData("people-table: { columns: { nam: Name } }", "1,28", "columns of the people table has no key \"nam\"; did you mean \"name\"?")]
    [InlineData("people-table: { columns: { id: [A, B] } }", "1,32", "id is given 2 columns, and stands in one; only name and dotted-line-managers take several.")]
    [InlineData("people-table: { columns: Name }", "1,26", "columns of the people table is a text; write keys with values.")]
    [InlineData("people-table: { separator: ab }", "1,28", "separator of the people table is not one sign; write a sign such as \";\", or tab.")]
    [InlineData("people-table: { separator: \"\\\"\" }", "1,28", "separator of the people table is not one sign; write a sign such as \";\", or tab.")]
    [InlineData("people-table: { date-format: DD/MM/YYYY }", "1,30", "date-format of the people table is \"DD/MM/YYYY\", which gives no day; write d for days, M for months and y for years, as in dd.MM.yyyy.")]
    [InlineData("people-table: { date-format: \"%\" }", "1,30", "date-format of the people table is \"%\", which gives no day; write d for days, M for months and y for years, as in dd.MM.yyyy.")]
    [InlineData("people-table: { allocation-in: percents }", "1,32", "allocation-in of the people table is \"percents\"; did you mean \"percent\"?")]
    [InlineData("people-table: { team-type: squat }", "1,28", "team-type of the people table is \"squat\"; did you mean \"squad\"?")]
    [InlineData("people-table: { default-role: \"-\" }", "1,31", "default-role of the people table is \"-\", which has neither a letter nor a digit; write a role.")]
    [InlineData("people-table: { values: { role: { A: a, a: b } } }", "1,41", "\"a\" stands here again, since upper and lower case are the same; keep one.")]
    [InlineData("people-table: { values: { role: { A: [b] } } }", "1,38", "what \"A\" stands for is a list; write a text, or \"\" for an empty cell.")]
    [InlineData("people-table: []", "1,15", "the people table is a list; write keys with values.")]
    [InlineData("people-table: {}\nteams: []", "2,1", "a mapping file has no key \"teams\"; write one of people-table.")]
    [InlineData("", "1,1", "the mapping is empty; begin with the key \"people-table\".")]
    [InlineData("people-table: *a", "1,15", "the alias *a is not allowed; write the value out.")]
    public void What_is_wrong_with_a_mapping_is_told_at_its_place_and_keeps_the_table_unread(string mapping, string place, string message)
    {
        var joined = Organizations.Join(("people.csv", "id,name\nE1,Ada\n"), ("people.csv.yaml", mapping));
        var problem = Assert.Single(joined.Problems, placed => placed.Path == "people.csv.yaml").Problem;

        Assert.Equal((place, message), (problem.Place.ToString(), problem.Message));
        Assert.Equal(
            $"people.csv(1,1): the table is not read, since its mapping people.csv.yaml is wrong in line {place.Replace(",", ", column ", StringComparison.Ordinal)}: {problem.Message}",
            joined.Problems()[0]);
        Assert.Empty(joined.Graph().People);
    }

    [Fact]
    public void Mapping_without_its_table_states_nothing()
    {
        var joined = Organizations.Join(("people.csv.yaml", Mapping), ("hr.yaml", "people-table: { separator: tab }"));

        Assert.Empty(joined.Statements());
        Assert.Empty(joined.Problems);
    }
}
