using OpModel.Organization;

namespace OpModel;

/// <summary>Says in words what is stated, so that two organisations can be compared by it and a difference be told.</summary>
/// <param name="withDates">Whether from when until when it holds is a part of it.</param>
internal sealed class StatementTexts(bool withDates)
{
    /// <summary>Texts that are there, one behind the other.</summary>
    public static string Joined(string between, params ReadOnlySpan<string?> texts)
    {
        List<string> stated = [];
        foreach (var text in texts)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                stated.Add(text.Trim());
            }
        }

        return string.Join(between, stated);
    }

    /// <summary>A value of an enumeration in words; nothing for the one that says nothing.</summary>
    public static string? Choice<TEnum>(TEnum value)
        where TEnum : struct, Enum
        => value.ToString() is "None" or "0" ? null : string.Join(" and ", value.ToString().Split(", ").Select(RoleDefinition.NameFromType));

    public string? Days(DatedStatement statement) => Days(statement.From, statement.Until);

    public string? Days(IsoDate? from, IsoDate? until) => !withDates || (from is null && until is null)
        ? null
        : Joined(" ", from is null ? null : $"from {from}", until is null ? null : $"until {until}");

    public string Offer(ServiceOffer offer) => Joined(
        ", ",
        Joined(" per ", offer.Price, offer.Price is null ? null : offer.Unit),
        offer.Price is null && offer.Unit is not null ? $"by the {offer.Unit}" : null,
        offer.Benchmark is null ? null : $"benchmark {offer.Benchmark}",
        offer.Alternative is null ? null : $"alternative {offer.Alternative}",
        Days(offer));

    public string Alignment(Alignment alignment, string with) => Joined(
        ", ", with, alignment.Step is { } step ? $"step {step}" : null, Days(alignment));

    public string Interaction(Interaction interaction, string with) => Joined(
        ", ",
        with,
        interaction is TeamInteraction team ? Choice(team.Mode) : null,
        interaction.Assessment == Assessment.None ? null : $"assessed as {Choice(interaction.Assessment)}",
        interaction.AssessedOn is { } day ? $"assessed on {day}" : null,
        Days(interaction));

    public static string Funding(FundingSource funding, string source) => Joined(" ", source, funding.Amount, funding.Share);

    public static string Measure(MeasureUse measure) => Joined(
        ", ", measure.Name, Choice(measure.Family), measure.Watches == Pitfall.None ? null : $"watches {Choice(measure.Watches)}");

    public static string Step(ValueStreamStep step) => Joined(
        ", ",
        step.Name,
        step.Gives is null ? null : $"gives {step.Gives}",
        step.Gets is null ? null : $"gets {step.Gets}",
        step.Touchpoint is null ? null : $"at {step.Touchpoint}",
        Choice(step.Stage),
        step.Stories.Count == 0 ? null : $"stories {string.Join("; ", step.Stories)}");

    public static string KeyResult(KeyResult result) => Joined(
        ", ",
        result.Text,
        result.Counts == ResultBasis.None ? null : $"counts {Choice(result.Counts)}",
        result.Measure is { } measure ? $"measured by {measure}" : null,
        result.Start is { } start ? $"from {start}" : null,
        result.Target is { } target ? $"to {target}" : null);

    public static string Conflict(RoleConflict conflict, string with) => $"{with}{(conflict.Scope == ConflictScope.Organization ? " anywhere" : "")}";

    public static string Waiver(Waiver waiver) => Joined(
        ", ", waiver.Rule, waiver.Reason, waiver.Owner is null ? null : $"by {waiver.Owner}", waiver.Until is { } day ? $"until {day}" : null);
}
