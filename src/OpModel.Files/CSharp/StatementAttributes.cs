using OpModel.Organization;

namespace OpModel.Files.CSharp;

/// <summary>The attribute for each statement of an element.</summary>
internal static class StatementAttributes
{
    public static CSharpAttribute Membership(Membership statement) =>
        (statement.LentBy is { } lender
            ? new CSharpAttribute("Borrows").Of(statement.Person, statement.Role, lender)
            : new CSharpAttribute("Member").Of(statement.Person, statement.Role))
        .With(nameof(statement.Allocation), statement.Allocation)
        .Dated(statement);

    public static CSharpAttribute ReportingLine(ReportingLine statement) =>
        new CSharpAttribute("ReportsTo").Of(statement.Manager).With("Dotted", statement.IsDotted).Dated(statement);

    public static CSharpAttribute Leadership(Leadership statement) => new CSharpAttribute("LedBy").Of(statement.Person).Dated(statement);

    public static CSharpAttribute Containment(Containment statement) => new CSharpAttribute("PartOf").Of(statement.Team).Dated(statement);

    public static CSharpAttribute Alignment(Alignment statement) =>
        new CSharpAttribute("AlignedTo").Of(statement.ValueStream).With(nameof(statement.Step), statement.Step).Dated(statement);

    public static CSharpAttribute Offer(ServiceOffer statement) => new CSharpAttribute("Provides")
        .Text(statement.Service)
        .With(nameof(statement.Unit), statement.Unit)
        .With(nameof(statement.Price), statement.Price)
        .With(nameof(statement.Benchmark), statement.Benchmark)
        .With(nameof(statement.Alternative), statement.Alternative)
        .Dated(statement);

    public static CSharpAttribute Use(ServiceUse statement) => new CSharpAttribute("Consumes").Of(statement.Provider).Text(statement.Service);

    public static CSharpAttribute TeamInteraction(TeamInteraction statement) =>
        Assessed(new CSharpAttribute("InteractsWith").Of(statement.Team).Choice(statement.Mode), statement);

    public static CSharpAttribute RoleInteraction(RoleInteraction statement) =>
        Assessed(new CSharpAttribute("RolesInteract").Of(statement.One, statement.Other), statement);

    public static CSharpAttribute DutySeparation(DutySeparation statement) =>
        new CSharpAttribute("SeparateDuties").Text(statement.One, typeof(Duty)).Text(statement.Other, typeof(Duty));

    public static CSharpAttribute Responsibility(Responsibility statement) =>
        new CSharpAttribute("ResponsibleFor").Text(statement.Name, typeof(KeyResponsibility));

    public static CSharpAttribute Funding(FundingSource statement) => new CSharpAttribute("FundedBy")
        .Of(statement.Source)
        .With(nameof(statement.Amount), statement.Amount)
        .With(nameof(statement.Share), statement.Share);

    public static CSharpAttribute Measure(MeasureUse statement) =>
        new CSharpAttribute("MeasuredBy").Text(statement.Name).Choice(statement.Family).With(nameof(statement.Watches), statement.Watches);

    public static CSharpAttribute Cadence(Cadence statement) => new CSharpAttribute("Cadence").Text(statement.Name).Choice(statement.Rhythm);

    public static CSharpAttribute Step(ValueStreamStep statement) => new CSharpAttribute("Step")
        .Text(statement.Name)
        .With(nameof(statement.Gives), statement.Gives)
        .With(nameof(statement.Gets), statement.Gets)
        .With(nameof(statement.Touchpoint), statement.Touchpoint)
        .With(nameof(statement.Stage), statement.Stage)
        .With(nameof(statement.Stories), statement.Stories);

    public static CSharpAttribute Ownership(Ownership statement) => new CSharpAttribute("OwnedBy").Of(statement.Owner);

    public static CSharpAttribute Contribution(Contribution statement) => new CSharpAttribute("Serves").Of(statement.Goal);

    public static CSharpAttribute KeyResult(KeyResult statement) => new CSharpAttribute("KeyResult")
        .Text(statement.Text)
        .With(nameof(statement.Counts), statement.Counts)
        .With(nameof(statement.Measure), statement.Measure)
        .With(nameof(statement.Start), statement.Start)
        .With(nameof(statement.Target), statement.Target);

    public static CSharpAttribute Conflict(RoleConflict statement) =>
        new CSharpAttribute("ConflictsWith", CSharpAttribute.Roles).Of(statement.With).With(nameof(statement.Scope), statement.Scope);

    public static CSharpAttribute Waiver(Waiver statement) => new CSharpAttribute("Waive")
        .Text(statement.Rule)
        .With(nameof(statement.Reason), statement.Reason)
        .With(nameof(statement.Owner), statement.Owner)
        .With(nameof(statement.Until), statement.Until);

    private static CSharpAttribute Assessed(CSharpAttribute attribute, Interaction statement) => attribute
        .With(nameof(statement.Assessment), statement.Assessment)
        .With(nameof(statement.AssessedOn), statement.AssessedOn)
        .Dated(statement);
}
