namespace OpModel.Files.Tables;

/// <summary>What is wrong with tables: where, in which words, and that the rest is read.</summary>
public sealed class TableProblemTests
{
    [Theory]
    // The header.
    [InlineData("", "1,1", "the file is empty; begin with a line that names the columns.")]
    [InlineData("\n\r\n", "1,1", "the file is empty; begin with a line that names the columns.")]
    [InlineData("id,name\n", "1,1", "the table has a header and no rows; export it again, or take the file out.")]
    [InlineData("id,name\n,\n", "1,1", "the table has a header and no rows; export it again, or take the file out.")]
    [InlineData("idd,nam\nE1,Ada\n", "1,5", "no column is called id or name, so nobody knows whom the rows are about; rename \"nam\", or tell by the key \"columns\" in people.csv.yaml which it is.")]
    [InlineData("Wer,Wo\nAda,Data\n", "1,1", "no column is called id or name, so nobody knows whom the rows are about; rename the one that holds it, or tell by the key \"columns\" in people.csv.yaml which it is.")]
    [InlineData("id;name\nE1;Ada\n", "1,1", "no column is called id or name, so nobody knows whom the rows are about; the separator seems to be \";\": say so by the key \"separator\" in people.csv.yaml.")]
    [InlineData("id\tname\nE1\tAda\n", "1,1", "no column is called id or name, so nobody knows whom the rows are about; the separator seems to be a tab: say so by the key \"separator\" in people.csv.yaml.")]
    [InlineData("id,name,Name\nE1,Ada,Ada\n", "1,9", "a second column is called \"Name\", and name stands in one; rename the one that does not hold it.")]
    [InlineData("id,\"name\nE1,Ada\n", "1,4", "a quote is opened here and closed nowhere; close it.")]
    // Lines.
    [InlineData("id,name\nE1\nE2,Bea\n", "2,1", "the line has 1 field, and the header has 2; add what is missing.")]
    [InlineData("id,name\nE1,Ada, King\nE2,Bea\n", "2,1", "the line has 3 fields, and the header has 2; put a text with a separator in it in quotes.")]
    [InlineData("id,name\nE1,Ada \"Countess\" King\nE2,Bea\n", "2,4", "a field has a quote in it and none around it; put the field in quotes, and double those in it.")]
    [InlineData("id,name\nE1,\"Ada\"King\"\nE2,Bea\n", "2,4", "something follows the closing quote of a field; double the quotes that belong to the text.")]
    [InlineData("id,name\nE1,\"Ada\nE2,Bea\n", "2,4", "a quote is opened here and closed nowhere; close it.")]
    [InlineData("id,name\nE1,\"Ada\r\nE2,Bea\r\n", "2,4", "a quote is opened here and closed nowhere; close it.")]
    // People.
    [InlineData("id,name,team\n,,Data\nE2,Bea,\n", "2,1", "the row names nobody; write the person, or take the row out.")]
    [InlineData("id,name\n,Ada\nE2,Bea\n", "2,1", "Ada has no id; write it.")]
    [InlineData("id,name\nE1,\nE2,Bea\n", "2,4", "E1 has no name; write it, or mark the row as a vacancy.")]
    [InlineData("id,name\n--,Ada\nE2,Bea\n", "2,1", "\"--\" has neither a letter nor a digit; write an id that has.")]
    [InlineData("id,name\na.b,Ada\na-b,Ann\nE2,Bea\n", "3,1", "the ids \"a-b\" and \"a.b\" differ in signs alone; give one of them another letter or digit.")]
    [InlineData("id,name\nE1,Ada\nE2,Bea\nE1,Ann\n", "4,4", "E1 is called \"Ann\" here and \"Ada\" on line 2; all rows of a person must agree.")]
    [InlineData("id,name,function\nE2,Bea,sales\nE2,Bea,design\n", "3,8", "E2 is in the function \"design\" here and \"sales\" on line 2; all rows of a person must agree.")]
    [InlineData("id,name,manager\nE1,Ada,\nE3,Cyd,\nE2,Bea,E1\nE2,Bea,E3\n", "5,8", "E2 is reporting to \"E3\" here and \"E1\" on line 4; all rows of a person must agree.")]
    [InlineData("id,name,dotted line\nE1,Ada,\nE2,Bea,E1\nE2,Bea,E1;E3\nE3,Cyd,\n", "4,8", "E2 has other dotted lines here than on line 3; all rows of a person must agree.")]
    [InlineData("id,name,vacancy\nE2,Bea,maybe\n", "2,8", "vacancy is \"maybe\", which is neither true nor false; write one of them, or map it by the key \"values\" in people.csv.yaml.")]
    // Managers.
    [InlineData("id,name,manager\nE2,Bea,E9\nE3,Cyd,E9\n", "2,8", "there is no person \"E9\" (2 rows); add a row for the manager, or name another one.")]
    [InlineData("id,name,manager\nE2,Bea,Ada Lovlace\nE1,Ada Lovelace,\n", "2,8", "there is no person \"Ada Lovlace\"; did you mean \"Ada Lovelace\"?")]
    [InlineData("id,name,dotted line\nE2,Bea,E1;E9\nE1,Ada,\n", "2,8", "there is no person \"E9\"; add a row for the manager, or name another one.")]
    [InlineData("id,name,manager\nE2,Bea,Jo\nE3,Jo,\nE4,Jo,\n", "2,8", "\"Jo\" may be each of E3, E4; write the id of one.")]
    [InlineData("id,name,manager\nE2,Bea,E2\n", "2,8", "Bea reports to Bea; name somebody else, or leave the cell of whoever reports to nobody empty.")]
    [InlineData("id,name,manager\nE1,Ada,\nE2,Bea,E3\nE3,Cyd,Dan\nE4,Dan,Bea\nE5,Eve,E4\n", "3,8", "Bea, Cyd and Dan report to one another in a circle; for one of them, name somebody outside of it, or nobody.")]
    // Memberships.
    [InlineData("id,name,team\nE2,Bea,--\n", "2,8", "the team \"--\" has neither a letter nor a digit; write a name that has.")]
    [InlineData("id,name,team,role\nE2,Bea,Data,?\n", "2,13", "the role \"?\" has neither a letter nor a digit; write a name that has.")]
    [InlineData("id,name,team,allocation\nE2,Bea,Data,half\n", "2,13", "allocation is \"half\"; write whole percent from 0 to 100, or say by the key \"allocation-in\" in people.csv.yaml that it is a fraction of full time.")]
    [InlineData("id,name,team,allocation\nE2,Bea,Data,0.6\n", "2,13", "allocation is \"0.6\"; write whole percent from 0 to 100, or say by the key \"allocation-in\" in people.csv.yaml that it is a fraction of full time.")]
    [InlineData("id,name,team,allocation\nE2,Bea,Data,101\n", "2,13", "allocation is \"101\"; write whole percent from 0 to 100, or say by the key \"allocation-in\" in people.csv.yaml that it is a fraction of full time.")]
    [InlineData("id,name,team,from\nE2,Bea,Data,31.12.2026\n", "2,13", "from is \"31.12.2026\", which is not a date as yyyy-MM-dd; correct it, or say by the key \"date-format\" in people.csv.yaml how dates are written.")]
    [InlineData("id,name,team,from\nE2,Bea,Data,2026-02-29\n", "2,13", "from is \"2026-02-29\", which is not a date as yyyy-MM-dd; correct it, or say by the key \"date-format\" in people.csv.yaml how dates are written.")]
    [InlineData("id,name,team,from,until\nE2,Bea,Data,2026-12-31,2026-01-01\n", "2,24", "the membership ends on 2026-01-01, before it begins on 2026-12-31; exchange the two dates or mend one.")]
    [InlineData("id,name,team,team-type\nE2,Bea,Data,sqad\n", "2,13", "team-type is \"sqad\"; did you mean \"squad\"?")]
    [InlineData("id,name,team,team-type\nE2,Bea,Data,squad\nE3,Cyd,Data,guild\n", "3,13", "Data is a guild here and a squad on line 2; all rows of a team must agree.")]
    public void What_is_wrong_is_told_at_its_place(string table, string place, string message)
    {
        var joined = Organizations.Join(("people.csv", table));

        Assert.Equal($"people.csv({place}): {message}", Assert.Single(joined.Problems()));
        Assert.Equal(table.Contains("E2,Bea", StringComparison.Ordinal), joined.Graph().People.Any(person => person.Name == "Bea"));
    }

    [Fact]
    public void Column_that_the_mapping_names_and_the_table_lacks_is_told_with_the_nearest() => Assert.Equal(
        ["people.csv(1,1): there is no column \"Employe\", which people.csv.yaml names for name; did you mean \"Employee\"?"],
        Organizations.Join(("people.csv", "Employee\nAda\n"), ("people.csv.yaml", "people-table: { columns: { name: Employe } }")).Problems());

    [Fact]
    public void Fraction_beyond_full_time_is_a_problem() => Assert.Equal(
        ["people.csv(2,10): allocation is \"1.2\"; write the part of full time from 0 to 1, as 0.6."],
        Organizations.Join(("people.csv", "name,team,allocation\nAda,Data,1.2\nBea,Data,\"0,333\"\n"), ("people.csv.yaml", "people-table: { allocation-in: fraction }")).Problems());

    [Theory]
    [InlineData("id,name\nE1,Ada\n", "id,name\nE2,Bea\nE1,Ada King\n", "3,1", "E1 is called \"Ada King\" here and \"Ada\" in a.csv, line 2; all rows of a person must agree.")]
    [InlineData("id,function\nE1,sales\n", "id,function\nE1,design\n", "2,1", "E1 is in the function \"design\" here and \"sales\" in a.csv, line 2; all rows of a person must agree.")]
    [InlineData("id,manager\nE1,E2\nE2,\nE3,\n", "id,manager\nE1,E3\n", "2,4", "E1 reports to somebody else here than in a.csv, line 2; all rows of a person must agree.")]
    [InlineData("id,dotted line\nE1,E2\nE2,\nE3,\n", "id,dotted line\nE1,E2;E3\n", "2,4", "E1 has other dotted lines here than in a.csv, line 2; all rows of a person must agree.")]
    [InlineData("id,team,team-type\nE1,Data,squad\n", "id,team,team-type\nE2,Data,guild\n", "2,4", "Data is a guild here and a squad in a.csv, line 2; all rows of a team must agree.")]
    public void Tables_that_contradict_one_another_are_a_problem_of_the_second_and_the_first_has_the_word(string first, string second, string place, string message)
    {
        var joined = Organizations.Join(("a.csv", first), ("b.csv", second));

        Assert.Equal([$"b.csv({place}): {message}"], joined.Problems());
        foreach (var statement in Organizations.Join(("a.csv", first)).Statements())
        {
            Assert.Contains(statement, joined.Statements());
        }

        Assert.True(joined.Graph().People.All(person => person.ReportsTo.Count <= 1));
    }

    [Fact]
    public void Table_that_says_what_another_leaves_open_is_taken()
    {
        var joined = Organizations.Join(
            ("a.csv", "id,team\nE1,Data\n"),
            ("b.csv", "id,name,function,vacancy,team,team-type\nE1,ADA,sales,yes,Data,squad\n"),
            ("c.csv", "id,name,function,team,team-type\nE1,Ada,Sales,Data,squad\n"),
            ("d.csv", "id,team,team-type\nE1,Data,guild\n"));

        Assert.Equal(["d.csv(2,4): Data is a guild here and a squad in b.csv, line 2; all rows of a team must agree."], joined.Problems());
        Assert.Equal(["ADA (E1) in Sales, vacant", "ADA as team member of Data", "squad Data (data)"], joined.Statements());
    }

    [Fact]
    public void Team_that_may_be_several_is_a_problem()
    {
        var joined = Organizations.Join(
            ("people.csv", "name,team\nAda,Data\n"), ("teams.yaml", "teams: [{ name: Data, id: a, type: squad }, { name: Data, id: b, type: guild }]"));

        Assert.Equal(["people.csv(2,5): \"Data\" may be each of a (A), b (B); write the id of one."], joined.Problems());
    }

    [Fact]
    public void Table_that_is_wrong_in_every_line_has_so_many_problems_as_people_read()
    {
        var joined = Organizations.Join(("people.csv", "name,team,from\n" + string.Concat(Enumerable.Range(0, 1000).Select(row => $"P{row},Data,tomorrow\n"))));

        Assert.Equal(201, joined.Problems.Count);
        Assert.Equal("people.csv(202,11): 800 more problems of this file are not told; mend the others first.", joined.Problems()[200]);
        Assert.Equal(1000, joined.Graph().People.Count);
    }

    [Fact]
    public void Line_that_no_person_needs_is_passed_over_and_the_next_is_read()
    {
        var joined = Organizations.Join(("people.csv", $"id,name\nE1,{new string('x', 3_000_000)}\nE2,\"{new string('x', 3_000_000)}\nE3,Ada\n"));

        Assert.Equal(
            [
                "people.csv(2,1): the line has more than 1048576 characters, which no person needs; look for a quote that is missing.",
                "people.csv(3,4): a quote is opened here and closed nowhere; close it.",
            ],
            joined.Problems());
        Assert.Equal(["Ada (E3)"], joined.Statements());
    }

    [Fact]
    public void Table_that_is_too_large_is_refused()
    {
        var joined = Organizations.Join(("people.csv", "id\n" + new string('x', 64 * 1024 * 1024)));

        Assert.Equal(["people.csv(1,1): the file has 67108867 characters, and 67108864 are taken; split it."], joined.Problems());
    }
}
