using NodaTime;
using OneOf;
using OpModel.Chargeback;

namespace OpModel.Budgeting;

/// <summary>One computing of the cost of capacity: looks at each person on each working day.</summary>
internal sealed class CapacityCosting
{
    private const string Source = "capacity";

    private readonly OperatingModel _model;
    private readonly IReadOnlyList<ReportingPeriod> _periods;
    private readonly CapacityInput _input;
    private readonly List<InputProblem> _problems = [];
    private readonly ILookup<string, CostRate> _rates;
    private readonly Dictionary<string, EmploymentTerms> _terms = new(StringComparer.Ordinal);
    private readonly HashSet<(string Person, string Role)> _unrated = [];
    private readonly Dictionary<(string Team, int Period), (ExactAmount Days, ExactAmount Cost)> _sums = [];

    public CapacityCosting(OperatingModel model, IReadOnlyList<ReportingPeriod> periods, CapacityInput input)
    {
        (_model, _periods, _input) = (model, periods, input);
        _rates = input.Rates.ToLookup(rate => Normal(rate.Role), StringComparer.OrdinalIgnoreCase);
    }

    public OneOf<CapacityCost, IReadOnlyList<InputProblem>> Run()
    {
        CheckPeriods();
        CheckRates();
        TakeTerms();
        foreach (var person in _model.People.Where(person => !person.IsVacancy))
        {
            var memberships = PersonCapacity.MembershipsOf(_model, person);
            for (var period = 0; period < _periods.Count; period++)
            {
                foreach (var day in _periods[period].Days.Where(day => _input.Calendar.IsWorkingDay(day) && !(day < person.From) && !(day > person.Until)))
                {
                    Work(person, PersonCapacity.On(day, memberships), day, period);
                }
            }
        }

        return _problems.Count > 0
            ? OneOf<CapacityCost, IReadOnlyList<InputProblem>>.FromT1(_problems)
            : new CapacityCost(_model, _periods, _input.Calendar, Teams());
    }

    private void Work(Person person, IEnumerable<(string Team, ExactAmount Part)> teams, LocalDate day, int period)
    {
        var terms = _terms.GetValueOrDefault(person.Id);
        var time = ExactAmount.From(terms?.PartTime ?? 100) / ExactAmount.From(100);
        foreach (var (team, part) in teams)
        {
            List<TeamAssignment> roles = [.. person.Memberships.Where(each => each.Team.Id == team && each.HoldsOn(day))];
            var isStated = roles.TrueForAll(each => each.Allocation > 0);
            var weights = roles.Sum(each => isStated ? each.Allocation!.Value : 1);
            foreach (var held in roles)
            {
                var days = time * part * ExactAmount.Ratio(isStated ? held.Allocation!.Value : 1, weights);
                if (RateOf(held.Role, terms?.Level, day) is { } rate)
                {
                    var (knownDays, knownCost) = _sums.GetValueOrDefault((team, period));
                    _sums[(team, period)] = (knownDays + days, knownCost + (days * ExactAmount.From(rate.PerDay.Amount)));
                }
                else if (_unrated.Add((person.Id, held.Role)))
                {
                    _problems.Add(new(Source, null, null, FormattableString.Invariant(
                        $"{person} is {held.Role} on {day:uuuu-MM-dd}{(terms?.Level is { } level ? $" at level {level}" : "")}, and there is no rate for it; add one for {held.Role}.")));
                }
            }
        }
    }

    /// <summary>The rate of a role at a level; where that has none, the one without a level.</summary>
    private CostRate? RateOf(string role, string? level, LocalDate day)
    {
        var standing = _rates[Normal(role)].Where(rate => rate.Contains(day));
        return standing.FirstOrDefault(rate => rate.Level is not null && IsSame(rate.Level, level)) ?? standing.FirstOrDefault(rate => rate.Level is null);
    }

    private void CheckPeriods()
    {
        foreach (var period in _periods.Where(period => _input.Calendar.WorkingDays(period.Days) == 0))
        {
            _problems.Add(new(Source, null, null, $"{period} has no working day, so that nobody's cost can be told; correct the days off and the holidays."));
        }

        foreach (var (earlier, later) in _periods.Zip(_periods.Skip(1)).Where(pair => pair.Second.Days.Start <= pair.First.Days.End))
        {
            _problems.Add(new(Source, null, null, $"{later} does not begin after {earlier}; give each day once, in the order of time."));
        }
    }

    private void CheckRates()
    {
        foreach (var rate in _input.Rates)
        {
            if (rate.PerDay.Currency != _model.Currency)
            {
                _problems.Add(new(Source, null, null, $"the rate of {NameOf(rate)} is in {rate.PerDay.Currency}, and the books are in {_model.Currency}; convert it."));
            }

            if (rate is { From: { } from, Until: { } until } && until < from)
            {
                _problems.Add(new(Source, null, null, FormattableString.Invariant(
                    $"the rate of {NameOf(rate)} ends on {until:uuuu-MM-dd}, before it begins on {from:uuuu-MM-dd}; correct the days.")));
            }

            if (rate.PerDay.Amount < 0)
            {
                _problems.Add(new(Source, null, null, $"the rate of {NameOf(rate)} is {rate.PerDay}; it cannot be below zero."));
            }
        }

        foreach (var rates in _input.Rates.GroupBy(rate => (Normal(rate.Role).ToUpperInvariant(), rate.Level?.Trim().ToUpperInvariant())))
        {
            List<CostRate> ordered = [.. rates.OrderBy(rate => rate.From ?? LocalDate.MinIsoValue)];
            foreach (var (_, later) in ordered.Zip(ordered.Skip(1)).Where(pair => !(pair.First.Until < (pair.Second.From ?? LocalDate.MinIsoValue))))
            {
                _problems.Add(new(Source, null, null, FormattableString.Invariant(
                    $"two rates of {NameOf(later)} hold on {later.From ?? LocalDate.MinIsoValue:uuuu-MM-dd}; let one end the day before the other begins.")));
            }
        }
    }

    private void TakeTerms()
    {
        foreach (var terms in _input.Terms)
        {
            var person = _model.People.FirstOrDefault(each => IsSame(each.Id, terms.Person)) ?? _model.People.FirstOrDefault(each => IsSame(each.Name, terms.Person));
            if (person is null)
            {
                _problems.Add(new(Source, null, null, $"there is no person \"{terms.Person}\" in {_model.Name}; {Meant.Among(terms.Person, _model.People.Select(each => each.Id))}"));
            }
            else if (!_terms.TryAdd(person.Id, terms))
            {
                _problems.Add(new(Source, null, null, $"there are two terms of {person}; keep one."));
            }

            if (terms.PartTime is <= 0 or > 100)
            {
                _problems.Add(new(Source, null, null, FormattableString.Invariant($"{terms.Person} works {terms.PartTime} % of full time; write a percentage above 0 and up to 100.")));
            }
        }
    }

    private IReadOnlyList<TeamCapacity> Teams()
    {
        List<Team> teams = [.. _model.Teams.Where(team => Enumerable.Range(0, _periods.Count).Any(period => _sums.ContainsKey((team.Id, period))))];
        var digits = _model.Currency.MinorUnitDigits;
        var periods = _periods.Select((period, place) =>
        {
            ExactAmount[] exact = [.. teams.Select(team => _sums.GetValueOrDefault((team.Id, place)).Cost)];
            var units = Apportionment.Round(exact, ExactSum.Of(exact).Round(digits), digits);
            return teams.Select((team, row) => new CapacityPeriod(
                period, ExactAmount.ToDecimal(_sums.GetValueOrDefault((team.Id, place)).Days.Round(2), 2), Money.FromUnits(units[row], digits, _model.Currency))).ToList();
        }).ToList();
        return [.. teams.Select((team, row) => new TeamCapacity(team, [.. periods.Select(period => period[row])]))];
    }

    private static string NameOf(CostRate rate) => rate.Level is { } level ? $"{rate.Role} at level {level}" : rate.Role;

    private static string Normal(string role) => role.Trim().Replace('-', ' ');

    private static bool IsSame(string one, string? other) => string.Equals(one.Trim(), other?.Trim(), StringComparison.OrdinalIgnoreCase);
}
