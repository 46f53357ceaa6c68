using OpModel.Organization;

namespace OpModel.Files;

/// <summary>What may be said in each statement of an element; nothing is read where a part is missing that it needs.</summary>
internal static class StatementForms
{
    public const string OwnerKey = "owner";

    public const string GoalKey = "goal";

    public static readonly IReadOnlyList<Type> Person = [typeof(PersonDefinition)];
    public static readonly IReadOnlyList<Type> Role = [typeof(RoleDefinition)];
    public static readonly IReadOnlyList<Type> Team = [typeof(TeamDefinition)];
    public static readonly IReadOnlyList<Type> ValueStream = [typeof(ValueStreamDefinition)];
    public static readonly IReadOnlyList<Type> Goals = [typeof(ObjectiveDefinition), typeof(StrategyDefinition)];
    public static readonly IReadOnlyList<Type> Owners = [typeof(PersonDefinition), typeof(RoleDefinition), typeof(TeamDefinition), typeof(OrganizationDefinition)];
    public static readonly IReadOnlyList<Type> Sources = [typeof(BudgetDefinition), typeof(ValueStreamDefinition), typeof(TeamDefinition)];

    public static Membership? Membership(FieldReader fields)
    {
        var (person, role) = (fields.NeededReference("person", Person), fields.NeededReference("role", Role));
        var (allocation, lentBy) = (fields.Number("allocation", 0, 100), fields.Reference("lent-by", Team));
        var (from, until) = fields.Dates();
        return person is null || role is null
            ? null
            : new() { Person = person, Role = role, Allocation = allocation, LentBy = lentBy, From = from, Until = until, Origin = fields.Origin };
    }

    public static ReportingLine? ReportingLine(FieldReader fields)
    {
        var (manager, isDotted) = (fields.NeededReference("manager", Person), fields.Flag("dotted"));
        var (from, until) = fields.Dates();
        return manager is null ? null : new() { Manager = manager, IsDotted = isDotted, From = from, Until = until, Origin = fields.Origin };
    }

    public static Leadership? Leadership(FieldReader fields)
    {
        var person = fields.NeededReference("person", Person);
        var (from, until) = fields.Dates();
        return person is null ? null : new() { Person = person, From = from, Until = until, Origin = fields.Origin };
    }

    public static Containment? Containment(FieldReader fields)
    {
        var team = fields.NeededReference("team", Team);
        var (from, until) = fields.Dates();
        return team is null ? null : new() { Team = team, From = from, Until = until, Origin = fields.Origin };
    }

    public static Alignment? Alignment(FieldReader fields)
    {
        var (valueStream, step) = (fields.NeededReference("value-stream", ValueStream), fields.Text("step"));
        var (from, until) = fields.Dates();
        return valueStream is null ? null : new() { ValueStream = valueStream, Step = step, From = from, Until = until, Origin = fields.Origin };
    }

    public static ServiceOffer? Offer(FieldReader fields) => Offer(fields, known: null);

    /// <summary>An offer of which may be known already what is offered.</summary>
    public static ServiceOffer? Offer(FieldReader fields, string? known)
    {
        var service = known is null ? fields.NeededText("service") : fields.Text("service") ?? known;
        var (unit, price, benchmark, alternative) = (fields.Text("unit"), fields.Text("price"), fields.Text("benchmark"), fields.Text("alternative"));
        var (from, until) = fields.Dates();
        return service is null
            ? null
            : new()
            {
                Service = service,
                Unit = unit,
                Price = price,
                Benchmark = benchmark,
                Alternative = alternative,
                From = from,
                Until = until,
                Origin = fields.Origin,
            };
    }

    public static ServiceUse? Use(FieldReader fields)
    {
        var (service, provider) = (fields.NeededText("service"), fields.NeededReference("of", Team));
        return service is null || provider is null ? null : new() { Provider = provider, Service = service, Origin = fields.Origin };
    }

    public static TeamInteraction? TeamInteraction(FieldReader fields)
    {
        var (team, mode) = (fields.NeededReference("team", Team), fields.NeededChoice<InteractionMode>("mode"));
        var (assessment, assessedOn) = (fields.Choice<Assessment>("assessment"), fields.Date("assessed-on"));
        var (from, until) = fields.Dates();
        return team is null || mode is null
            ? null
            : new()
            {
                Team = team,
                Mode = mode.Value,
                Assessment = assessment,
                AssessedOn = assessedOn,
                From = from,
                Until = until,
                Origin = fields.Origin,
            };
    }

    public static RoleInteraction? RoleInteraction(FieldReader fields)
    {
        var (one, other) = (fields.NeededReference("one", Role), fields.NeededReference("other", Role));
        var (assessment, assessedOn) = (fields.Choice<Assessment>("assessment"), fields.Date("assessed-on"));
        var (from, until) = fields.Dates();
        return one is null || other is null
            ? null
            : new()
            {
                One = one,
                Other = other,
                Assessment = assessment,
                AssessedOn = assessedOn,
                From = from,
                Until = until,
                Origin = fields.Origin,
            };
    }

    public static DutySeparation? DutySeparation(FieldReader fields)
    {
        var (one, other) = (fields.NeededText("one"), fields.NeededText("other"));
        if (one is null || other is null)
        {
            return null;
        }

        DutySeparation separation = new() { One = one, Other = other, Origin = fields.Origin };
        if (IsApartFromItself(separation))
        {
            fields.Refuse("other", $"\"{one}\" is kept apart from itself, which nobody can; name two duties.");
        }

        return separation;
    }

    /// <summary>Whether a duty is kept apart from itself.</summary>
    public static bool IsApartFromItself(DutySeparation separation) => separation.One.Trim().Equals(separation.Other.Trim(), StringComparison.OrdinalIgnoreCase);

    public static Responsibility? Responsibility(FieldReader fields) =>
        fields.NeededText(FieldReader.Name) is { } name ? new() { Name = name, Origin = fields.Origin } : null;

    public static FundingSource? Funding(FieldReader fields)
    {
        var (source, amount, share) = (fields.NeededReference("source", Sources), fields.Text("amount"), fields.Text("share"));
        return source is null ? null : new() { Source = source, Amount = amount, Share = share, Origin = fields.Origin };
    }

    public static MeasureUse? Measure(FieldReader fields)
    {
        var (name, family, watches) =
            (fields.NeededText(FieldReader.Name), fields.NeededChoice<MeasureFamily>("family"), fields.Choice<Pitfall>("watches"));
        return name is null || family is null ? null : new() { Name = name, Family = family.Value, Watches = watches, Origin = fields.Origin };
    }

    public static Cadence? Cadence(FieldReader fields)
    {
        var (name, rhythm) = (fields.NeededText(FieldReader.Name), fields.NeededChoice<Rhythm>("rhythm"));
        return name is null || rhythm is null ? null : new() { Name = name, Rhythm = rhythm.Value, Origin = fields.Origin };
    }

    public static ValueStreamStep? Step(FieldReader fields)
    {
        var name = fields.NeededText(FieldReader.Name);
        var (gives, gets, touchpoint) = (fields.Text("gives"), fields.Text("gets"), fields.Text("touchpoint"));
        var (stage, stories) = (fields.Choice<FunnelStage>("stage"), fields.Texts("stories"));
        return name is null
            ? null
            : new() { Name = name, Gives = gives, Gets = gets, Touchpoint = touchpoint, Stage = stage, Stories = stories, Origin = fields.Origin };
    }

    public static Ownership? Ownership(FieldReader fields) =>
        fields.NeededReference(OwnerKey, Owners) is { } owner ? new() { Owner = owner, Origin = fields.Origin } : null;

    public static Contribution? Contribution(FieldReader fields) =>
        fields.NeededReference(GoalKey, Goals) is { } goal ? new() { Goal = goal, Origin = fields.Origin } : null;

    public static KeyResult? KeyResult(FieldReader fields)
    {
        var (text, counts) = (fields.NeededText("text"), fields.Choice<ResultBasis>("counts"));
        var (measure, start, target) = (fields.Text("measure"), fields.Text("start"), fields.Text("target"));
        return text is null ? null : new() { Text = text, Counts = counts, Measure = measure, Start = start, Target = target, Origin = fields.Origin };
    }

    public static RoleConflict? Conflict(FieldReader fields)
    {
        var (other, scope) = (fields.NeededReference("role", Role), fields.Choice<ConflictScope>("scope"));
        return other is null ? null : new() { With = other, Scope = scope, Origin = fields.Origin };
    }

    public static Waiver? Waiver(FieldReader fields)
    {
        var rule = fields.NeededText("rule");
        var (reason, owner, until) = (fields.Text("reason"), fields.Text("owner"), fields.Date("until"));
        return rule is null ? null : new() { Rule = rule, Reason = reason, Owner = owner, Until = until, Origin = fields.Origin };
    }
}
