using NodaTime;

namespace OpModel.Chargeback;

/// <summary>A service with all its offers over time: what one line of a statement is about.</summary>
internal sealed class OfferedService
{
    private readonly IReadOnlyList<(LocalDate? From, LocalDate? Until)> _terms;

    public OfferedService(Team provider, string name, string? unit, IReadOnlyList<(LocalDate? From, LocalDate? Until)> terms) =>
        (Provider, Name, Unit, _terms) = (provider, name, unit, terms);

    /// <summary>The team that offers it.</summary>
    public Team Provider { get; }

    /// <summary>The name, unique within its team.</summary>
    public string Name { get; }

    /// <summary>What one of it is, in the singular; nothing where it is not stated.</summary>
    public string? Unit { get; }

    /// <summary>The days on which what is offered changes: the first of each offer, and the one behind each.</summary>
    public IEnumerable<LocalDate> Changes =>
        _terms.SelectMany(term => new[] { term.From, DayAfter.Of(term.Until) }).OfType<LocalDate>();

    /// <summary>Tells whether it is offered on a day.</summary>
    public bool IsOfferedOn(LocalDate day) =>
        _terms.Any(term => !(day < term.From) && !(day > term.Until)) && !(day < Provider.From) && !(day > Provider.Until);

    /// <summary>Says when it is offered, for messages: at most while the team is there.</summary>
    public string DescribeTerms() => string.Join(", ", _terms.Select(term => (Later(term.From, Provider.From), Earlier(term.Until, Provider.Until)) switch
    {
        (null, null) => "always",
        ({ } from, null) => FormattableString.Invariant($"from {from:uuuu-MM-dd}"),
        (null, { } until) => FormattableString.Invariant($"until {until:uuuu-MM-dd}"),
        ({ } from, { } until) => FormattableString.Invariant($"from {from:uuuu-MM-dd} until {until:uuuu-MM-dd}"),
    }));

    private static LocalDate? Later(LocalDate? one, LocalDate? other) => one is null || other > one ? other : one;

    private static LocalDate? Earlier(LocalDate? one, LocalDate? other) => one is null || other < one ? other : one;

    public override string ToString() => $"{Name} of {Provider}";
}
