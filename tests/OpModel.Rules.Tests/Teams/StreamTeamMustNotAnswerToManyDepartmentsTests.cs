using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.StreamTeamMustNotAnswerToManyDepartments>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class StreamTeamMustNotAnswerToManyDepartmentsTests
{
    private static readonly TeamDefinition Checkout =
        ProductTeam("Checkout").Member("Ada Lovelace", Engineer).Member("Grace Hopper", Engineer).Member("Alan Turing", Engineer);

    private static TeamDefinition Department(string name, string head) => Team(TeamType.Department, name).LedBy(head);

    [Fact]
    public void Three_departments_Triggers() =>
        Triggers(
                Department("IT", "Ada Lovelace"), Department("Sales", "Grace Hopper"), Department("Law", "Kay McNulty"),
                Person("Alan Turing").ReportingTo("Ida Rhodes"), Person("Ida Rhodes").ReportingTo("Kay McNulty"), Checkout)
            .Says("The members of Checkout answer to 3 departments, more than 2: IT, Law and Sales; "
                + "let them answer to the team's value stream, or to fewer departments.")
            .At(Checkout, "Checkout");

    [Fact]
    public void Limit_of_the_project_Triggers() =>
        Assert.Single(CheckWith("max_departments_per_team", "1", Department("IT", "Ada Lovelace"), Department("Sales", "Grace Hopper"), Checkout));

    [Fact]
    public void Own_department_counts_before_that_of_the_manager_DoesNotTrigger() =>
        DoesNotTrigger(
            Department("IT", "Ada Lovelace").Member("Alan Turing", Engineer), Department("Sales", "Grace Hopper"), Department("Law", "Kay McNulty"),
            Person("Alan Turing").ReportingTo("Kay McNulty"), Checkout);

    [Fact]
    public void People_who_report_to_one_another_DoesNotTrigger() =>
        DoesNotTrigger(
            Department("IT", "Ada Lovelace"), Checkout,
            Person("Alan Turing").ReportingTo("Grace Hopper"), Person("Grace Hopper").ReportingTo("Alan Turing"));

    [Fact]
    public void Two_departments_DoesNotTrigger() =>
        DoesNotTrigger(Department("IT", "Ada Lovelace"), Department("Sales", "Grace Hopper"), Checkout);

    [Fact]
    public void Departments_one_after_the_other_DoesNotTrigger() =>
        DoesNotTrigger(
            Department("IT", "Ada Lovelace"), Department("Sales", "Grace Hopper"), Department("Law", "Kay McNulty"), Department("People", "Ida Rhodes"),
            Person("Alan Turing").ReportingTo("Ada Lovelace", until: "2026-03-31").ReportingTo("Kay McNulty", from: "2026-04-01"),
            ProductTeam("Checkout").Member("Ada Lovelace", Engineer, until: "2026-03-31").Member("Grace Hopper", Engineer).Member("Alan Turing", Engineer));

    [Fact]
    public void Manager_who_moves_takes_along_who_reports_on_those_days_Triggers() =>
        Triggers(
            Department("IT", "Ada Lovelace"), Department("Sales", "Grace Hopper"),
            Team(TeamType.Department, "Law").Member("Kay McNulty", Engineer, from: "2026-04-01"),
            Person("Alan Turing").ReportingTo("Kay McNulty"),
            Checkout);
}
