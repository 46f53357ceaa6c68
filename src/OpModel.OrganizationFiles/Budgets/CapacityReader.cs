using NodaTime;
using OpModel.Budgeting;
using OpModel.Files.Yaml;

namespace OpModel.Files;

/// <summary>Reads what people cost: rates, working time, days off.</summary>
internal sealed class CapacityReader(PolicyFields fields)
{
    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    public CapacityInput? Read(YamlNode node)
    {
        if (fields.Problems.Map(node, "capacity") is not { } map)
        {
            return null;
        }

        fields.Problems.RefuseOtherKeys(map, "capacity", "rates", "people", "holidays", "days-off");
        var rates = fields.Needed(map, "capacity", "rates", "write a list of rates, such as { role: engineer, per-day: 520 EUR }.");
        WorkingCalendar calendar = new() { Holidays = [.. ReadDays(map["holidays"])] };
        return new()
        {
            Rates = [.. ReadAll(rates, "rates", "a rate", ReadRate)],
            Terms = [.. ReadAll(map["people"], "people", "a person", ReadTerms)],
            Calendar = map["days-off"] is { } daysOff ? calendar with { DaysOff = [.. ReadWeekdays(daysOff)] } : calendar,
        };
    }

    private IEnumerable<T> ReadAll<T>(YamlNode? node, string what, string one, Func<YamlMap, T?> read)
        where T : class
        => node is null || fields.Problems.List(node, what) is not { } list ? []
            : list.Items.Select(item => fields.Problems.Map(item, one) is { } map ? read(map) : null).OfType<T>();

    private CostRate? ReadRate(YamlMap map)
    {
        fields.Problems.RefuseOtherKeys(map, "a rate", "role", "level", "per-day", "from", "until");
        var role = fields.Text(fields.Needed(map, "a rate", "role", "write the role that it is for, such as engineer."), "the role of a rate");
        var perDay = fields.Amount(fields.Needed(map, "a rate", "per-day", "write what a working day costs, such as 520 EUR."), $"the rate of {role}");
        return role is null || perDay is not { } amount ? null : new()
        {
            Role = role,
            Level = fields.Text(map["level"], $"the level of {role}"),
            PerDay = amount,
            From = fields.Day(map["from"], $"the first day of the rate of {role}"),
            Until = fields.Day(map["until"], $"the last day of the rate of {role}"),
        };
    }

    private EmploymentTerms? ReadTerms(YamlMap map)
    {
        fields.Problems.RefuseOtherKeys(map, "a person", "person", "level", "part-time");
        return fields.Text(fields.Needed(map, "a person", "person", "write who it is, by id or name."), "a person") is { } person
            ? new(person, fields.Text(map["level"], $"the level of {person}"), map["part-time"] is { } partTime ? fields.Percent(partTime, $"the working time of {person}") ?? 100 : 100)
            : null;
    }

    private IEnumerable<LocalDate> ReadDays(YamlNode? node) =>
        node is null || fields.Problems.List(node, "holidays") is not { } list ? [] : list.Items.Select(item => fields.Day(item, "a holiday")).OfType<LocalDate>();

    private IEnumerable<IsoDayOfWeek> ReadWeekdays(YamlNode node) =>
        fields.Problems.List(node, "days-off") is not { } list ? []
            : list.Items.Select(item => fields.Word(item, "a day off", Weekdays)).OfType<string>().Select(word => (IsoDayOfWeek)(Array.IndexOf(Weekdays, word) + 1));
}
