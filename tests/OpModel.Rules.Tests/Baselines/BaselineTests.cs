using OpModel.Organization;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class BaselineTests
{
    private static readonly PersonDefinition Ada = Person("Ada Lovelace") with { Key = "Shop.Ada" };
    private static readonly PersonDefinition Grace = Person("Grace Hopper") with { Key = "Shop.Grace" };

    /// <summary>Its product owner is its scrum master.</summary>
    private static readonly TeamDefinition Checkout = (ProductTeam("Checkout") with { Key = "Shop.Checkout" })
        .AlignedTo("Buy online").Member("Shop.Ada", ProductOwner).Member("Shop.Ada", ScrumMaster);

    private static readonly AcceptedFinding AdaIsBoth = new()
    {
        Rule = "OPM1001",
        Element = "Shop.Checkout",
        Finding = "{Shop.Ada} is both product owner and scrum master of {Shop.Checkout}",
        Origin = new StatedAs("line 7"),
    };

    [Fact]
    public void Accepted_finding_is_quiet_and_told_apart_from_the_waived_ones()
    {
        var judgement = Judge([AdaIsBoth], Ada, Checkout);

        Assert.Empty(judgement.Violations);
        Assert.Empty(judgement.Waived);
        Assert.Equal("OPM1001", Assert.Single(judgement.Baselined).Rule.Id);
    }

    [Fact]
    public void Finding_is_accepted_by_what_was_found_and_by_the_key_of_its_element() => Assert.Equal(
        [AdaIsBoth with { Origin = Origin.None }],
        Accept(Ada, Checkout));

    [Fact]
    public void Person_and_team_that_are_renamed_are_the_same() =>
        Assert.Empty(Judge([AdaIsBoth], Ada with { Name = "Ada King" }, Checkout with { Name = "Basket", Type = TeamType.InternalProductTeam }).Violations);

    [Fact]
    public void Other_person_in_the_same_place_is_new_and_the_entry_is_stale()
    {
        var checkout = (Checkout with { Members = [] }).Member("Shop.Grace", ProductOwner).Member("Shop.Grace", ScrumMaster);

        Assert.Equal(
            [
                "OPM1001 Grace Hopper is both product owner and scrum master of Checkout; give one of the roles to somebody else.",
                "OPM9006 The baseline's OPM1001 at Checkout accepts nothing, as \"Ada Lovelace is both product owner and scrum master of Checkout\" is no longer so; remove the entry.",
            ],
            Judge([AdaIsBoth], Ada, Grace, checkout).Violations.Where(violation => violation.Rule.Id != "OPM1014").Select(violation => violation.ToString()));
    }

    [Fact]
    public void What_is_mended_is_told_at_its_line_of_the_baseline()
    {
        var stale = Assert.Single(Judge([AdaIsBoth], Ada, Mended).Violations);

        Assert.Equal(("OPM9006", "file", "opmodel.baseline.yaml", "line 7"), (stale.Rule.Id, stale.Element.Kind, stale.Element.Name, stale.Place.ToString()));
    }

    [Fact]
    public void Element_that_is_gone_leaves_nothing_to_accept() =>
        Assert.Equal(
            "The baseline's OPM1001 at Shop.Checkout accepts nothing, as there is no such element any longer; remove the entry.",
            Judge([AdaIsBoth], Ada).Violations.Single(violation => violation.Rule.Id == "OPM9006").Message);

    [Fact]
    public void Nobody_can_tell_what_is_mended_while_a_part_of_the_organisation_cannot_be_read() =>
        Assert.Empty(RuleCatalogue.Judge(new([Ada, Mended]), Options, new(ModelFile.At("b.yaml"), [AdaIsBoth]), isWhole: false).Violations);

    [Fact]
    public void What_is_not_so_on_certain_days_may_be_so_on_others()
    {
        var day = IsoDate.Parse("2026-11-01");

        Assert.Empty(RuleCatalogue.Judge(new OrganizationGraph([Ada, Mended]).During(day, day), Options, new(ModelFile.At("b.yaml"), [AdaIsBoth]), isWhole: true).Violations);
    }

    [Fact]
    public void Waived_finding_needs_no_baseline() =>
        Assert.Equal(["OPM9006"], Judge([AdaIsBoth], Ada, Checkout.Waive("OPM1001", "Ada founded the company")).Violations.Select(violation => violation.Rule.Id));

    [Fact]
    public void Equal_findings_at_one_element_are_counted()
    {
        var twice = Checkout.Member("Shop.Ada", ScrumMaster);

        Assert.Equal(1, Judge([AdaIsBoth], Ada, twice).Violations.Count(violation => violation.Rule.Id == "OPM1001"));
        Assert.Empty(Judge([AdaIsBoth, AdaIsBoth], Ada, twice).Violations);
        Assert.Empty(Judge([AdaIsBoth with { Times = 2 }], Ada, twice).Violations);
        Assert.Equal(
            "The baseline's OPM1001 at Checkout accepts too much, as \"Ada Lovelace is both product owner and scrum master of Checkout\" is so once and not 3 times; write times: 1.",
            Assert.Single(Judge([AdaIsBoth with { Times = 3 }], Ada, Checkout).Violations).Message);
    }

    [Theory]
    [InlineData(10, false)]
    [InlineData(12, false)]
    [InlineData(13, true)]
    public void Team_that_is_too_large_is_new_once_it_is_larger_than_accepted(int people, bool isTold)
    {
        var accepted = Assert.Single(Accept(Large(12)));
        Assert.Equal(("more people than the limit", 3), (accepted.Finding, accepted.By));

        Assert.Equal(isTold ? ["OPM2013"] : [], Judge([accepted], Large(people)).Violations.Select(violation => violation.Rule.Id));
    }

    [Fact]
    public void Team_that_is_no_longer_too_large_needs_no_entry() =>
        Assert.Equal(["OPM9006"], Judge(Accept(Large(12)), Large(9)).Violations.Select(violation => violation.Rule.Id));

    [Fact]
    public void Team_that_grows_with_the_days_alone_is_told_when_it_is_larger_than_accepted()
    {
        Definition[] later = [.. Large(10).Select(definition => definition is TeamDefinition team ? team.Member("New", Engineer, from: "2026-11-05") : definition), Person("New")];
        var accepted = Accept(later);

        Assert.Empty(Judge(accepted, "2026-11-04", later).Violations);
        Assert.Equal(["OPM2013"], Judge(accepted, "2026-11-05", later).Violations.Select(violation => violation.Rule.Id));
    }

    [Fact]
    public void Assessment_that_grows_older_is_the_same_every_morning()
    {
        var acme = OperatingModel("Acme") with
        {
            Interactions = [new() { One = ProductOwner, Other = Engineer, AssessedOn = IsoDate.Parse("2025-01-01"), Assessment = Assessment.Fair }],
        };
        var accepted = Accept(acme);
        Assert.Contains("OPM3004", accepted.Select(finding => finding.Rule));

        foreach (var day in new[] { "2026-11-02", "2026-12-24", "2029-02-28" })
        {
            Assert.Empty(Judge(accepted, day, acme).Violations.Where(IsTold).Select(violation => violation.ToString()));
        }
    }

    [Fact]
    public void Part_that_is_added_is_new_and_one_that_is_mended_is_told()
    {
        var strategy = new StrategyDefinition { Key = "Win", Name = "Win readers", Serves = [new() { Goal = "Grow" }], Diagnosis = "few know us" };
        var accepted = Accept(strategy);
        Assert.Equal(["actions", "focus areas"], Assert.Single(accepted).Parts);

        Assert.Equal(["OPM4009"], Judge(accepted, strategy with { Diagnosis = null }).Violations.Select(violation => violation.Rule.Id));
        Assert.Equal(
            "The baseline's OPM4009 at Win readers accepts too much, as actions is no longer among \"what it does not state\"; take it out of its parts.",
            Assert.Single(Judge(accepted, strategy with { Actions = ["offer a guest checkout"] }).Violations).Message);
    }

    [Theory]
    [InlineData("OPM0815", "OPM0815 is no rule, so that this entry of the baseline accepts nothing; remove it.")]
    [InlineData("OPM5009", "OPM5009 is about how C# is written, where a baseline does not reach; write #pragma warning disable OPM5009 around that line, and remove the entry.")]
    [InlineData("OPM9004", "OPM9004 is an error, and a baseline cannot accept it; mend what it reports, and remove the entry.")]
    [InlineData("OPM9006", "OPM9006 is about waivers and baselines, and a baseline cannot accept it; remove the entry, and mend them.")]
    public void What_cannot_be_accepted_is_told(string rule, string message) =>
        Assert.Equal(message, Assert.Single(Judge([AdaIsBoth with { Rule = rule }], Ada, Mended).Violations).Message);

    [Fact]
    public void Error_is_told_although_the_baseline_lists_it()
    {
        Definition[] definitions = [Ada, Mended, Mended with { Key = "Second" }];
        var error = RuleCatalogue.Judge(new(definitions), Options).Violations.Single(violation => violation.Rule.Id == "OPM9004");

        Assert.Contains("OPM9004", Judge([AcceptedFinding.Of(error, new(new(definitions)))], definitions).Violations.Select(violation => violation.Rule.Id));
    }

    [Theory]
    [InlineData("Ada leads \"a; b\" and c; mend it.", "Ada leads \"a; b\" and c")]
    [InlineData("Ada has no owner.", "Ada has no owner")]
    [InlineData("", "")]
    public void What_was_found_is_the_message_without_its_mend(string message, string found) =>
        Assert.Equal(found, AcceptedFinding.TextOf(new() { Rule = WaiverMustBeNeeded.Descriptor, Element = Ada, Place = Origin.None, Message = message }));

    private static readonly RuleOptions Options = new(IsoDate.Parse("2026-11-01"));

    private static TeamDefinition Mended =>
        (ProductTeam("Checkout") with { Key = "Shop.Checkout" }).AlignedTo("Buy online").Member("Shop.Ada", ProductOwner);

    /// <summary>A team of so many people.</summary>
    private static Definition[] Large(int people)
    {
        PersonDefinition[] members = [.. Enumerable.Range(1, people).Select(number => Person($"Person {number}"))];
        return [.. members, members.Aggregate(Team(TeamType.EnablingTeam, "Crowd"), (team, person) => team.Member(person.Key, Engineer))];
    }

    private static AcceptedFinding[] Accept(params Definition[] definitions)
    {
        OrganizationGraph graph = new(definitions);
        KeyedText texts = new(graph);
        return [.. RuleCatalogue.Judge(graph, Options).Violations.Where(IsTold).Select(violation => AcceptedFinding.Of(violation, texts))];
    }

    private static Judgement Judge(AcceptedFinding[] accepted, params Definition[] definitions) => Judge(accepted, "2026-11-01", definitions);

    private static Judgement Judge(AcceptedFinding[] accepted, string today, params Definition[] definitions) =>
        RuleCatalogue.Judge(new(definitions), new(IsoDate.Parse(today)), new(ModelFile.At("org/opmodel.baseline.yaml"), accepted), isWhole: true);

    private static bool IsTold(Violation violation) => violation.Rule.Severity != RuleSeverity.Hidden;
}
