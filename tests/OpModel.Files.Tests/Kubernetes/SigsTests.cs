namespace OpModel.Files.Kubernetes;

public sealed class SigsTests
{
    private const string Community = """
        sigs:
        - dir: sig-apps
          name: Apps
          mission_statement: >
            Covers deploying and operating applications.

          charter_link: charter.md
          label: apps
          leadership:
            chairs:
            - github: ada
              name: Ada Lovelace
              company: Acme
            - github: grace-h
              name: Grace Hopper
            tech_leads:
            - github: Ada
              name: Ada Lovelace
            emeritus_leads:
            - github: alan
              name: Alan Turing
          meetings:
          - description: Regular SIG Meeting
            day: Monday
          contact:
            slack: sig-apps
          subprojects:
          - name: examples
            owners:
            - https://raw.githubusercontent.com/acme/examples/main/OWNERS
          - name: apps
            owners: [edsger]
        - dir: sig-node
          name: Node
          leadership:
            chairs: [barbara]
          subprojects:
          - name: examples
            description: Others
            owners: []
        workinggroups:
        - dir: wg-batch
          name: Batch
          stakeholder_sigs: [Apps, node]
          leadership:
            chairs: []
        usergroups: []
        committees:
        - name: Steering
        """;

    [Fact]
    public void Groups_are_teams_with_their_leads_and_subprojects()
    {
        var joined = Organizations.Join(("sigs.yaml", Community));

        Assert.Empty(joined.Problems);
        Assert.Equal(
            [
                "Ada Lovelace (ada)",
                "Ada Lovelace as chair of SIG Apps",
                "Ada Lovelace as tech lead of SIG Apps",
                "Ada Lovelace leads SIG Apps",
                "Grace Hopper (grace-h)",
                "Grace Hopper as chair of SIG Apps",
                "Grace Hopper leads SIG Apps",
                "WG Batch with SIG Apps",
                "WG Batch with SIG Node",
                "apps in SIG Apps",
                "barbara (barbara)",
                "barbara as chair of SIG Node",
                "barbara leads SIG Node",
                "edsger (edsger)",
                "edsger as owner of apps",
                "enabling team Steering Committee (steering-committee)",
                "examples (SIG Apps) in SIG Apps",
                "examples (SIG Node) in SIG Node",
                "guild WG Batch (wg-batch)",
                "squad apps (apps)",
                "squad examples (SIG Apps) (sig-apps-examples)",
                "squad examples (SIG Node) (sig-node-examples)",
                "tribe SIG Apps (sig-apps)",
                "tribe SIG Node (sig-node)",
            ],
            joined.Statements());
        Assert.Equal(["sigs.yaml(30,7): 1 OWNERS file is not read, so whom they name is on no subproject."], joined.Notes());
    }

    [Fact]
    public void Rules_judge_the_groups_at_their_lines()
    {
        var findings = Organizations.Join(("sigs.yaml", Community)).Findings();

        // The collaborations of the working group have no end, and everybody who is named is on a team.
        Assert.Contains("sigs.yaml(44,22): OPM3005", findings);
        Assert.DoesNotContain(findings, finding => finding.EndsWith("OPM1014", StringComparison.Ordinal) || finding.EndsWith("OPM1016", StringComparison.Ordinal));
    }

    [Fact]
    public void Person_whom_a_table_lists_by_handle_is_that_person()
    {
        var joined = Organizations.Join(("sigs.yaml", "sigs: [{ name: Apps, leadership: { chairs: [ada] } }]"), ("people.csv", "id,name,function\nADA,Ada Lovelace,sales\n"));

        // Both imply her, and the first file has the word.
        Assert.Equal(["ada (ada)", "ada as chair of SIG Apps", "ada leads SIG Apps", "tribe SIG Apps (sig-apps)"], joined.Statements());
        Assert.Contains("people.csv(2,1): ada is called \"Ada Lovelace\" here, and \"ada\" where the person is defined; that holds.", joined.Notes());
    }

    [Fact]
    public void Role_that_is_defined_is_the_one_that_chairs_hold()
    {
        var joined = Organizations.Join(
            ("sigs.yaml", "sigs: [{ name: Apps, leadership: { chairs: [ada, grace] } }]"), ("roles.yaml", "roles: [{ name: Chair, held-by-one: true }]"));

        Assert.Contains(joined.Findings(), finding => finding.EndsWith("OPM1009", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sigs:\n- dir: sig-apps\n", "2,3", "an entry of sigs has no name; add the key \"name\".")]
    [InlineData("sigs: [{ name: \"?\" }]\n", "1,16", "the name of an entry of sigs is \"?\", which has neither a letter nor a digit; write a name that has.")]
    [InlineData("sigs: [Apps]\n", "1,8", "an entry of sigs is a text; write keys with values.")]
    [InlineData("sigs: [{ name: Apps }, { name: apps }]\n", "1,24", "the team \"SIG apps\" stands on line 1 already; rename one of the two.")]
    [InlineData("sigs: [{ name: Apps, leadersip: {} }]\n", "1,22", "SIG Apps has no key \"leadersip\"; did you mean \"leadership\"?")]
    [InlineData("sigs: [{ name: Apps, leadership: [] }]\n", "1,34", "leadership of SIG Apps is a list; write keys with values.")]
    [InlineData("sigs: [{ name: Apps, leadership: { chair: [ada] } }]\n", "1,36", "leadership of SIG Apps has no key \"chair\"; did you mean \"chairs\"?")]
    [InlineData("sigs: [{ name: Apps, leadership: { chairs: [{ name: Ada }] } }]\n", "1,45", "an entry of chairs of SIG Apps has no handle; add the key \"github\".")]
    [InlineData("sigs: [{ name: Apps, leadership: { chairs: [{ github: \"--\" }] } }]\n", "1,45", "\"--\" is no handle, since it has neither a letter nor a digit; correct it.")]
    [InlineData("sigs: [{ name: Apps, leadership: { chairs: [{ github: ada, name: Ada }], tech_leads: [{ github: ada, name: Ann }] } }]\n", "1,87", "ada is called \"Ann\" here and \"Ada\" on line 1; a person has one name.")]
    [InlineData("sigs: [{ name: Apps }]\nworkinggroups: [{ name: Batch, stakeholder_sigs: [Aps] }]\n", "2,51", "there is no SIG \"Aps\"; did you mean \"Apps\"?")]
    [InlineData("sigs: [{ name: Apps }]\nworkinggroups: [{ name: Batch, stakeholder_sigs: [Network] }]\n", "2,51", "there is no SIG \"Network\"; add it to sigs, or take it out here.")]
    [InlineData("sigs: [{ name: Apps, subprojects: [{ name: a }, { name: A }] }]\n", "1,49", "the team \"A\" stands on line 1 already; rename one of the two.")]
    [InlineData("sigs: []\nworkinggroup: []\n", "2,1", "the list of groups has no key \"workinggroup\"; did you mean \"workinggroups\"?")]
    [InlineData("sigs: []\n---\nsigs: []\n", "3,1", "a second document begins; keep all in one.")]
    public void What_is_wrong_is_told_at_its_place(string yaml, string place, string message) =>
        Assert.Equal([$"sigs.yaml({place}): {message}"], Organizations.Join(("sigs.yaml", yaml)).Problems());

    [Fact]
    public void What_is_no_part_of_the_form_is_passed_over_with_a_note() => Assert.Equal(
        ["sigs.yaml(1,22): the key \"mascot\" of SIG Apps is passed over.", "sigs.yaml(1,63): ada stands here twice as chair; once is enough."],
        Organizations.Join(("sigs.yaml", "sigs: [{ name: Apps, mascot: owl, leadership: { chairs: [ada, ada] } }]")).Notes());

    [Fact]
    public void Lists_without_entries_are_taken() => Assert.Equal(
        ["tribe SIG Apps (sig-apps)"],
        Organizations.Join(("sigs.yaml", "sigs:\n- name: Apps\n  leadership:\n    chairs:\n  subprojects:\nworkinggroups:\n")).Statements());
}
