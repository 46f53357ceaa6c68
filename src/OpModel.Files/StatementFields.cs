using OpModel.Organization;

namespace OpModel.Files;

/// <summary>Writes each statement of an element with the keys by which <see cref="StatementForms"/> reads it.</summary>
internal static class StatementFields
{
    public static void Membership(FieldWriter fields, Membership statement)
    {
        fields.NeededReference("person", statement.Person, StatementForms.Person);
        fields.NeededReference("role", statement.Role, StatementForms.Role);
        fields.Number("allocation", statement.Allocation, 0, 100);
        fields.Reference("lent-by", statement.LentBy, StatementForms.Team);
        fields.Dates(statement.From, statement.Until);
    }

    public static void ReportingLine(FieldWriter fields, ReportingLine statement)
    {
        fields.NeededReference("manager", statement.Manager, StatementForms.Person);
        fields.Flag("dotted", statement.IsDotted);
        fields.Dates(statement.From, statement.Until);
    }

    public static void Leadership(FieldWriter fields, Leadership statement)
    {
        fields.NeededReference("person", statement.Person, StatementForms.Person);
        fields.Dates(statement.From, statement.Until);
    }

    public static void Containment(FieldWriter fields, Containment statement)
    {
        fields.NeededReference("team", statement.Team, StatementForms.Team);
        fields.Dates(statement.From, statement.Until);
    }

    public static void Alignment(FieldWriter fields, Alignment statement)
    {
        fields.NeededReference("value-stream", statement.ValueStream, StatementForms.ValueStream);
        fields.Text("step", statement.Step);
        fields.Dates(statement.From, statement.Until);
    }

    public static void Offer(FieldWriter fields, ServiceOffer statement)
    {
        fields.NeededText("service", statement.Service);
        fields.Text("unit", statement.Unit);
        fields.Text("price", statement.Price);
        fields.Text("benchmark", statement.Benchmark);
        fields.Text("alternative", statement.Alternative);
        fields.Dates(statement.From, statement.Until);
    }

    public static void Use(FieldWriter fields, ServiceUse statement)
    {
        fields.NeededText("service", statement.Service);
        fields.NeededReference("of", statement.Provider, StatementForms.Team);
    }

    public static void TeamInteraction(FieldWriter fields, TeamInteraction statement)
    {
        fields.NeededReference("team", statement.Team, StatementForms.Team);
        fields.NeededChoice("mode", statement.Mode);
        Assessed(fields, statement);
    }

    public static void RoleInteraction(FieldWriter fields, RoleInteraction statement)
    {
        fields.NeededReference("one", statement.One, StatementForms.Role);
        fields.NeededReference("other", statement.Other, StatementForms.Role);
        Assessed(fields, statement);
    }

    public static void DutySeparation(FieldWriter fields, DutySeparation statement)
    {
        fields.NeededText("one", statement.One);
        fields.NeededText("other", statement.Other);
        if (StatementForms.IsApartFromItself(statement))
        {
            fields.Break($"nobody can keep \"{statement.One}\" apart from itself");
        }
    }

    public static void Responsibility(FieldWriter fields, Responsibility statement) => fields.NeededText(FieldReader.Name, statement.Name);

    public static void Funding(FieldWriter fields, FundingSource statement)
    {
        fields.NeededReference("source", statement.Source, StatementForms.Sources);
        fields.Text("amount", statement.Amount);
        fields.Text("share", statement.Share);
    }

    public static void Measure(FieldWriter fields, MeasureUse statement)
    {
        fields.NeededText(FieldReader.Name, statement.Name);
        fields.NeededChoice("family", statement.Family);
        fields.Choice("watches", statement.Watches);
    }

    public static void Cadence(FieldWriter fields, Cadence statement)
    {
        fields.NeededText(FieldReader.Name, statement.Name);
        fields.NeededChoice("rhythm", statement.Rhythm);
    }

    public static void Step(FieldWriter fields, ValueStreamStep statement)
    {
        fields.NeededText(FieldReader.Name, statement.Name);
        fields.Text("gives", statement.Gives);
        fields.Text("gets", statement.Gets);
        fields.Text("touchpoint", statement.Touchpoint);
        fields.Choice("stage", statement.Stage);
        fields.Texts("stories", statement.Stories);
    }

    public static void Ownership(FieldWriter fields, Ownership statement) => fields.NeededReference(StatementForms.OwnerKey, statement.Owner, StatementForms.Owners);

    public static void Contribution(FieldWriter fields, Contribution statement) => fields.NeededReference(StatementForms.GoalKey, statement.Goal, StatementForms.Goals);

    public static void KeyResult(FieldWriter fields, KeyResult statement)
    {
        fields.NeededText("text", statement.Text);
        fields.Choice("counts", statement.Counts);
        fields.Text("measure", statement.Measure);
        fields.Text("start", statement.Start);
        fields.Text("target", statement.Target);
    }

    public static void Conflict(FieldWriter fields, RoleConflict statement)
    {
        fields.NeededReference("role", statement.With, StatementForms.Role);
        fields.Choice("scope", statement.Scope);
    }

    public static void Waiver(FieldWriter fields, Waiver statement)
    {
        fields.NeededText("rule", statement.Rule);
        fields.Text("reason", statement.Reason);
        fields.Text("owner", statement.Owner);
        fields.Date("until", statement.Until);
    }

    private static void Assessed(FieldWriter fields, Interaction statement)
    {
        fields.Choice("assessment", statement.Assessment);
        fields.Date("assessed-on", statement.AssessedOn);
        fields.Dates(statement.From, statement.Until);
    }
}
