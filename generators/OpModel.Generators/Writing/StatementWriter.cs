using OpModel.Organization;

namespace OpModel.Generators.Writing;

/// <summary>Writes statements as the expressions that build them at run time; what is not stated is left out.</summary>
internal static class StatementWriter
{
    public static string Write(Membership statement) => CSharp.Initialiser(
        CSharp.Property(nameof(statement.Person), statement.Person),
        CSharp.Property(nameof(statement.Role), statement.Role),
        CSharp.Property(nameof(statement.Allocation), statement.Allocation),
        CSharp.Property(nameof(statement.LentBy), statement.LentBy),
        CSharp.Property(nameof(statement.From), statement.From),
        CSharp.Property(nameof(statement.Until), statement.Until));

    public static string Write(ReportingLine statement) => CSharp.Initialiser(
        CSharp.Property(nameof(statement.Manager), statement.Manager),
        CSharp.Property(nameof(statement.IsDotted), statement.IsDotted),
        CSharp.Property(nameof(statement.From), statement.From),
        CSharp.Property(nameof(statement.Until), statement.Until));

    public static string Write(RoleConflict statement) => CSharp.Initialiser(
        CSharp.Property(nameof(statement.With), statement.With),
        CSharp.Property(nameof(statement.Scope), statement.Scope));

    public static string Write(Responsibility statement) => CSharp.Initialiser(
        CSharp.Property(nameof(statement.Name), statement.Name));

    public static string Write(DutySeparation statement) => CSharp.Initialiser(
        CSharp.Property(nameof(statement.One), statement.One),
        CSharp.Property(nameof(statement.Other), statement.Other));

    public static string Write(Leadership statement) => CSharp.Initialiser(
        CSharp.Property(nameof(statement.Person), statement.Person),
        CSharp.Property(nameof(statement.From), statement.From),
        CSharp.Property(nameof(statement.Until), statement.Until));

    public static string Write(Containment statement) => CSharp.Initialiser(
        CSharp.Property(nameof(statement.Team), statement.Team),
        CSharp.Property(nameof(statement.From), statement.From),
        CSharp.Property(nameof(statement.Until), statement.Until));

    public static string Write(Alignment statement) => CSharp.Initialiser(
        CSharp.Property(nameof(statement.ValueStream), statement.ValueStream),
        CSharp.Property(nameof(statement.Step), statement.Step),
        CSharp.Property(nameof(statement.From), statement.From),
        CSharp.Property(nameof(statement.Until), statement.Until));

    public static string Write(Cadence statement) => CSharp.Initialiser(
        CSharp.Property(nameof(statement.Name), statement.Name),
        CSharp.Required(nameof(statement.Rhythm), statement.Rhythm));

    public static string Write(ServiceOffer statement) => CSharp.Initialiser(
        CSharp.Property(nameof(statement.Service), statement.Service),
        CSharp.Property(nameof(statement.Unit), statement.Unit),
        CSharp.Property(nameof(statement.Price), statement.Price),
        CSharp.Property(nameof(statement.Benchmark), statement.Benchmark),
        CSharp.Property(nameof(statement.Alternative), statement.Alternative),
        CSharp.Property(nameof(statement.From), statement.From),
        CSharp.Property(nameof(statement.Until), statement.Until));

    public static string Write(ServiceUse statement) => CSharp.Initialiser(
        CSharp.Property(nameof(statement.Provider), statement.Provider),
        CSharp.Property(nameof(statement.Service), statement.Service));

    public static string Write(TeamInteraction statement) => CSharp.Initialiser(
        CSharp.Property(nameof(statement.Team), statement.Team),
        CSharp.Required(nameof(statement.Mode), statement.Mode),
        CSharp.Property(nameof(statement.Assessment), statement.Assessment),
        CSharp.Property(nameof(statement.AssessedOn), statement.AssessedOn),
        CSharp.Property(nameof(statement.From), statement.From),
        CSharp.Property(nameof(statement.Until), statement.Until));

    public static string Write(RoleInteraction statement) => CSharp.Initialiser(
        CSharp.Property(nameof(statement.One), statement.One),
        CSharp.Property(nameof(statement.Other), statement.Other),
        CSharp.Property(nameof(statement.Assessment), statement.Assessment),
        CSharp.Property(nameof(statement.AssessedOn), statement.AssessedOn),
        CSharp.Property(nameof(statement.From), statement.From),
        CSharp.Property(nameof(statement.Until), statement.Until));

    public static string Write(FundingSource statement) => CSharp.Initialiser(
        CSharp.Property(nameof(statement.Source), statement.Source),
        CSharp.Property(nameof(statement.Amount), statement.Amount),
        CSharp.Property(nameof(statement.Share), statement.Share));

    public static string Write(MeasureUse statement) => CSharp.Initialiser(
        CSharp.Property(nameof(statement.Name), statement.Name),
        CSharp.Required(nameof(statement.Family), statement.Family),
        CSharp.Property(nameof(statement.Watches), statement.Watches));

    public static string Write(ValueStreamStep statement) => CSharp.Initialiser(
        CSharp.Property(nameof(statement.Name), statement.Name),
        CSharp.Property(nameof(statement.Gives), statement.Gives),
        CSharp.Property(nameof(statement.Gets), statement.Gets),
        CSharp.Property(nameof(statement.Touchpoint), statement.Touchpoint),
        CSharp.Property(nameof(statement.Stage), statement.Stage),
        CSharp.Property(nameof(statement.Stories), statement.Stories));

    public static string Write(Ownership statement) => CSharp.Initialiser(
        CSharp.Property(nameof(statement.Owner), statement.Owner));

    public static string Write(Contribution statement) => CSharp.Initialiser(
        CSharp.Property(nameof(statement.Goal), statement.Goal));

    public static string Write(KeyResult statement) => CSharp.Initialiser(
        CSharp.Property(nameof(statement.Text), statement.Text),
        CSharp.Property(nameof(statement.Counts), statement.Counts),
        CSharp.Property(nameof(statement.Measure), statement.Measure),
        CSharp.Property(nameof(statement.Start), statement.Start),
        CSharp.Property(nameof(statement.Target), statement.Target));

    public static string Write(Waiver statement) => CSharp.Initialiser(
        CSharp.Property(nameof(statement.Rule), statement.Rule),
        CSharp.Property(nameof(statement.Reason), statement.Reason),
        CSharp.Property(nameof(statement.Owner), statement.Owner),
        CSharp.Property(nameof(statement.Until), statement.Until));
}
