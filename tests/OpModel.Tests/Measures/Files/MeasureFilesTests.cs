using System.Text;
using OneOf;
using OpModel.Measures;

namespace OpModel.Tests.Measures.Files;

public sealed class MeasureFilesTests
{
    private static readonly ReportingPeriod October = ReportingPeriod.Parse("2026-10");
    private static readonly Measure[] Own = [Measure.Own("orders a month", MeasureFamily.Revenue)];

    [Fact]
    public void Answers_are_counted_by_survey()
    {
        var answers = Read(AnswerFile.ReadStream, "date,subject,survey,score,respondent\n2026-10-01,Checkout,net-promoter,9,a\n2026-10-02,Checkout,NPS,0,\n2026-10-02,Checkout,csat,5,b\n").AsT0;

        Assert.Equal(2, answers.TallyOf(Survey.NetPromoter, "checkout", October).Total);
        Assert.Equal(1, answers.TallyOf(Survey.CustomerSatisfaction, "Checkout", October).Count(5));
        Assert.Equal(0, answers.TallyOf(Survey.NetPromoter, "Checkout", ReportingPeriod.Parse("2026-09")).Total);
    }

    [Fact]
    public void Every_wrong_answer_is_told_at_its_place() => AssertProblems(
        Read(AnswerFile.ReadStream, "date,subject,survey,score\n2026-10-01,Checkout,net-promoter,11\n2026-13-01,,net-promotor,4.5\n2026-10-01,Checkout,ces,\n"),
        "in.csv, line 2, column score: 11 is no answer of net-promoter; write a whole number from 0 to 10.",
        "in.csv, line 3, column date: \"2026-13-01\" is not a date; write it as 2026-10-17.",
        "in.csv, line 3, column subject: there is no subject; name a team, a value stream or the organisation.",
        "in.csv, line 3, column survey: there is no survey \"net-promotor\"; did you mean \"net-promoter\"?",
        "in.csv, line 3, column score: \"4.5\" is no answer; write a whole number.",
        "in.csv, line 4, column score: there is no answer; take the line out where nobody answered.");

    [Fact]
    public void Events_are_counted_as_often_as_the_line_says()
    {
        var activity = Read(EventFile.ReadStream, "user,date,subject,event,count\nu1,2026-10-01,Checkout,paid,3\nu2,2026-10-01,Checkout,,\nu1,2026-10-02,checkout,seen,1\n").AsT0;

        Assert.Equal(2, activity.Compute(Measure.MonthlyActiveUsers, "Checkout", October).AsT0.Value);
        Assert.Equal(2.5m, activity.Compute(Measure.Engagement, "Checkout", October).AsT0.Value);
    }

    [Fact]
    public void Users_with_short_and_with_long_names_are_counted_once_each()
    {
        var lines = string.Concat(Enumerable.Range(0, 3_000).Select(line => $"2026-10-{1 + (line % 31):00},Checkout,{(line % 2 == 0 ? "u" : "a user with a long name ")}{line % 1_000}\n"));

        Assert.Equal(1_000, Read(EventFile.ReadStream, "date,subject,user\n" + lines).AsT0.Compute(Measure.MonthlyActiveUsers, "Checkout", October).AsT0.Value);
    }

    [Fact]
    public void A_user_that_is_no_text_is_told() => Assert.Equal(
        "in.csv, line 2, column user: \"\uFFFD(\" is not valid UTF-8; save the file in UTF-8.",
        EventFile.ReadStream(new MemoryStream([.. "date,subject,user\n2026-10-01,Checkout,"u8, 0xC3, 0x28, (byte)'\n']), "in.csv").AsT1.Single().ToString());

    [Fact]
    public void Every_wrong_event_is_told_at_its_place() => AssertProblems(
        Read(EventFile.ReadStream, "date,subject,user,count\n2026-10-01T10:00Z,Checkout,u1,1\n2026-10-01,,,0\n"),
        "in.csv, line 2, column date: \"2026-10-01T10:00Z\" is a time; write the day alone, as 2026-10-17.",
        "in.csv, line 3, column subject: there is no subject; name a team, a value stream or the organisation.",
        "in.csv, line 3, column user: there is no user; write what tells users apart, such as a number.",
        "in.csv, line 3, column count: \"0\" is no number of events; write a whole number from 1 on, or leave it empty for 1.");

    [Fact]
    public void Deployments_have_times_in_any_zone()
    {
        var deployments = Read(DeploymentFile.ReadStream, "deployed,subject,committed,failed,restored\n2026-10-01T12:00Z,Checkout,2026-10-01T12:00:00+02:00,yes,2026-10-01T12:30Z\n").AsT0;

        Assert.Equal(2, deployments.Compute(Measure.LeadTimeForChanges, "Checkout", October).AsT0.Value);
        Assert.Equal(0.5m, deployments.Compute(Measure.FailedDeploymentRecoveryTime, "Checkout", October).AsT0.Value);
    }

    [Fact]
    public void Every_wrong_deployment_is_told_at_its_place() => AssertProblems(
        Read(DeploymentFile.ReadStream, "deployed,subject,committed,failed\n2026-10-01 12:00,Checkout,,perhaps\n2026-10-01T12:00Z,Checkout,2026-10-02T12:00Z,\n"),
        "in.csv, line 2, column deployed: \"2026-10-01 12:00\" is not a time; write it with its offset from UTC, as 2026-10-17T12:30Z or 2026-10-17T14:30+02:00.",
        "in.csv, line 2, column failed: \"perhaps\" is neither yes nor no; write one of them, or leave it empty for no.",
        "in.csv, line 3, column committed: the change was committed at 2026-10-02T12:00:00Z, after it was deployed at 2026-10-01T12:00:00Z; correct one of the times.");

    [Fact]
    public void Incidents_may_go_on()
    {
        var incidents = Read(IncidentFile.ReadStream, "began,subject,ended\n2026-10-31T12:00Z,Payments,\n").AsT0;

        Assert.Equal(1 - (12m / (31 * 24)), incidents.Compute(Measure.Uptime, "Payments", October).AsT0.Value);
    }

    [Fact]
    public void Every_wrong_incident_is_told_at_its_place() => AssertProblems(
        Read(IncidentFile.ReadStream, "began,subject,ended\n2026-10-31T12:00Z,Payments,2026-10-31T11:00Z\n"),
        "in.csv, line 2, column ended: the incident ended at 2026-10-31T11:00:00Z, before it began at 2026-10-31T12:00:00Z; correct one of the times.");

    [Fact]
    public void Work_has_a_kind_and_points()
    {
        var work = Read(WorkItemFile.ReadStream, "finished,subject,kind,requested,started,points\n2026-10-05,Checkout,Feature,2026-10-01,2026-10-04,3\n").AsT0;

        Assert.Equal(1, work.Compute(Measure.FeaturesLaunched, "Checkout", October).AsT0.Value);
        Assert.Equal(2, work.Compute(Measure.CycleTime, "Checkout", October).AsT0.Value);
    }

    [Fact]
    public void Every_wrong_piece_of_work_is_told_at_its_place() => AssertProblems(
        Read(WorkItemFile.ReadStream, "finished,subject,kind,started,points\n2026-10-05,Checkout,bug,2026-10-04,many\n2026-10-05,Checkout,,2026-10-06,\n"),
        "in.csv, line 2, column kind: \"bug\" is no kind of work; write feature, update or other.",
        "in.csv, line 2, column points: \"many\" is not a number; write digits with a point before the decimals, such as 12.30.",
        "in.csv, line 3, column started: the work was started on 2026-10-06, after it was finished on 2026-10-05; correct one of the days.");

    [Fact]
    public void Readings_may_be_of_measures_of_ones_own()
    {
        var readings = ReadReadings("date,subject,measure,value\n2026-10-31,Buy online,Orders a month,1200\n2026-10-31,Buy online,ARPU,12.5\n").AsT0;

        Assert.Equal(1200, readings.Compute(Own[0], "buy online", October).AsT0.Value);
        Assert.Equal(12.5m, readings.Compute(Measure.AverageRevenuePerUser, "Buy online", October).AsT0.Value);
    }

    [Fact]
    public void Every_wrong_reading_is_told_at_its_place() => AssertProblems(
        ReadReadings("date,subject,measure,value\n2026-10-31,Checkout,CSAT,4\n2026-10-31,Checkout,upime,1\n2026-10-31,Checkout,uptime,99.95\n2026-10-31,Checkout,velocity,\"1,5\"\n"),
        "in.csv, line 2, column measure: \"CSAT\" has several definitions; write customer-satisfaction-average or customer-satisfaction-top-box.",
        "in.csv, line 3, column measure: there is no measure \"upime\"; did you mean \"uptime\"?",
        "in.csv, line 4, column value: 99.95 is no value of uptime, which is 0 to 1; write 0.9995 for 99.95 %.",
        "in.csv, line 5, column value: \"1,5\" is not a number; write it as 1.5.");

    [Fact]
    public void A_file_without_lines_says_so() => AssertProblems(
        Read(EventFile.ReadStream, "date,subject,user\n"), "in.csv: the file has a header and no lines; there is no event to count.");

    private static OneOf<RecordedValues, IReadOnlyList<InputProblem>> ReadReadings(string text) =>
        ReadingFile.ReadStream(new MemoryStream(Encoding.UTF8.GetBytes(text)), "in.csv", Own);

    private static OneOf<T, IReadOnlyList<InputProblem>> Read<T>(
        Func<Stream, string, CancellationToken, OneOf<T, IReadOnlyList<InputProblem>>> read, string text) =>
        read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "in.csv", CancellationToken.None);

    private static void AssertProblems<T>(OneOf<T, IReadOnlyList<InputProblem>> outcome, params string[] problems) =>
        Assert.Equal(problems, outcome.AsT1.Select(problem => problem.ToString()));
}
