using System.Globalization;
using NodaTime;
using OneOf;
using OpModel.Budgeting;
using OpModel.Files.Yaml;

namespace OpModel.Files;

/// <summary>One reading of one file of a budget plan.</summary>
internal sealed class BudgetPlanReader(string path, OperatingModel model, IReadOnlyList<string> laterPlans)
{
    private const string PeriodKey = "period";
    private const string CalendarKey = "fiscal-calendar";
    private const string EnvelopesKey = "envelopes";
    private const string DriversKey = "drivers";
    private const string CapacityKey = "capacity";

    private readonly YamlProblems _problems = new();

    public OneOf<BudgetPlanFile, IReadOnlyList<InputProblem>> Read(YamlNode root)
    {
        if (_problems.Map(root, "the budget plan") is not { } file)
        {
            return (InputProblem[])[.. Placed()];
        }

        PolicyFields fields = new(_problems);
        BudgetPlaces places = new(path, root);
        _problems.RefuseOtherKeys(file, "a budget plan", PeriodKey, CalendarKey, EnvelopesKey, DriversKey, CapacityKey);
        var calendar = file[CalendarKey] is { } fiscal ? new FiscalCalendarReader(fields).Read(fiscal) : null;
        var period = ReadPeriod(fields, fields.Needed(file, "the budget plan", PeriodKey, "write the year that it is for, such as 2026."), calendar);
        var envelopes = fields.Needed(file, "the budget plan", EnvelopesKey, "write a list of envelopes, each with name, amount and lines.");
        var former = new FormerPlanReader(fields, [.. laterPlans, path], model, period);
        var reader = new EnvelopeReader(fields, places, former);
        BudgetPlan plan = new()
        {
            Period = period ?? ReportingPeriod.Of(new YearMonth(1, 1)),
            Envelopes = [.. envelopes is null ? [] : reader.ReadAll(envelopes)],
            Drivers = [.. file[DriversKey] is { } drivers ? ReadDrivers(fields, places, drivers) : []],
            Capacity = file[CapacityKey] is { } capacity ? new CapacityReader(fields).Read(capacity) : null,
        };

        // What cannot be read may be what is missing elsewhere, so a plan is looked at as a whole when all of it was read.
        if (_problems.Found.Count == 0)
        {
            foreach (var problem in plan.FindProblems(model))
            {
                _problems.Add(places.PlaceOf(problem), problem.Message);
            }
        }

        return _problems.Found.Count == 0 ? new BudgetPlanFile(plan, model, places) { NamedFiles = [.. former.NamedFiles] } : (InputProblem[])[.. Placed()];
    }

    private ReportingPeriod? ReadPeriod(PolicyFields fields, YamlNode? node, FiscalCalendar? calendar)
    {
        if (fields.Text(node, PeriodKey) is not { } text)
        {
            return null;
        }

        var period = TryYear(text, out var year) ? new(text, new DateInterval(new(year, 1, 1), new(year, 12, 31)))
            : calendar is not null && text.StartsWith("FY", StringComparison.OrdinalIgnoreCase) && TryYear(text[2..], out var fiscalYear) ? YearOf(calendar, text, fiscalYear)
            : ReportingPeriod.TryParse(text, out var days) || (calendar is not null && calendar.TryParse(text, out days)) ? days
            : null;
        if (period is null)
        {
            _problems.Add(node!, $"\"{text}\" is no period; write a year such as 2026, a month such as 2026-10, a first and a last day such as 2026-01-01/2026-06-30, or with a fiscal-calendar a year such as FY2027.");
        }

        return period;
    }

    private static ReportingPeriod YearOf(FiscalCalendar calendar, string text, int year)
    {
        var periods = calendar.PeriodsOf(year);
        return new(text.ToUpperInvariant(), new DateInterval(periods[0].Days.Start, periods[^1].Days.End));
    }

    private static bool TryYear(string text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && text.Length == 4 && year is > 1 and < 9998;

    private static IEnumerable<BudgetDriver> ReadDrivers(PolicyFields fields, BudgetPlaces places, YamlNode node)
    {
        foreach (var (name, value) in fields.Entries(node, DriversKey))
        {
            List<DriverQuantity> quantities = [];
            foreach (var (recipient, quantity) in fields.Entries(value, $"the driver {name.Text}"))
            {
                places.Add(name.Text, recipient.Text, recipient.Place);
                if (fields.Number(quantity, $"{name.Text} of {recipient.Text}") is { } number)
                {
                    quantities.Add(new(recipient.Text, number));
                }
            }

            yield return new() { Name = name.Text, Quantities = [.. quantities] };
        }
    }

    private IEnumerable<InputProblem> Placed() => _problems.Found.OrderBy(problem => problem.Place.Start).Select(problem => TextInput.Named(path, problem));
}
