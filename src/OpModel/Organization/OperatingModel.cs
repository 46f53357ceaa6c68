using System.ComponentModel;
using NodaTime;
using OneOf;
using OpModel.Checking;
using OpModel.Organization;

namespace OpModel;

/// <summary>An organisation at run time: its people, teams, value streams and services, and the rules over them.</summary>
/// <remarks>
/// Immutable and safe to share between threads. For an organisation that is written in C#, the generator makes it: the property
/// <c>Model</c> of the class with <see cref="OperatingModelAttribute"/>. <see cref="Create"/> makes one from definitions that come
/// from elsewhere.
/// </remarks>
public sealed class OperatingModel
{
    private readonly OrganizationGraph _graph;
    private readonly Dictionary<string, Team> _teamsByKey;
    private readonly Lazy<Dictionary<string, Team>> _teamsByName;

    private OperatingModel(OrganizationGraph graph, OrganizationDefinition organization, Currency currency, OperatingModelParts parts)
    {
        _graph = graph;
        _teamsByKey = parts.Teams;
        Name = organization.Name;
        Currency = currency;
        People = [.. graph.People.Select(person => parts.People[person.Key])];
        Teams = [.. graph.Teams.Select(team => parts.Teams[team.Key])];
        ValueStreams = [.. graph.ValueStreams.Select(valueStream => parts.ValueStreams[valueStream.Key])];
        _teamsByName = new(() => ByName(Teams));
    }

    /// <summary>The name of the organisation.</summary>
    public string Name { get; }

    /// <summary>The currency that the organisation keeps its books in.</summary>
    public Currency Currency { get; }

    /// <summary>All people, ordered by name.</summary>
    public IReadOnlyList<Person> People { get; }

    /// <summary>All teams, ordered by name.</summary>
    public IReadOnlyList<Team> Teams { get; }

    /// <summary>All value streams, ordered by name.</summary>
    public IReadOnlyList<ValueStream> ValueStreams { get; }

    /// <summary>All services that teams offer, in the order of the teams.</summary>
    public IEnumerable<Service> Services => Teams.SelectMany(team => team.Provides);

    /// <summary>The organisation as the rules see it.</summary>
    internal OrganizationGraph Graph => _graph;

    /// <summary>Makes a model from definitions.</summary>
    /// <param name="definitions">One <see cref="OrganizationDefinition"/> and any number of other definitions, in any order.</param>
    /// <returns>
    /// The model, or everything that keeps the definitions from being one: a reference to what is not defined, two definitions
    /// with one key, a currency that is not one of ISO 4217.
    /// </returns>
    public static OneOf<OperatingModel, IReadOnlyList<DefinitionError>> Create(IEnumerable<Definition> definitions)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        var graph = new OrganizationGraph(WithRolesOfLibrary(definitions));
        List<DefinitionError> errors = [];
        var parts = OperatingModelParts.Join(graph, errors);
        var currency = default(Currency);
        if (graph.Organizations.Count != 1)
        {
            errors.Add(new("", graph.Organizations.Count == 0
                ? "There is no organisation among the definitions; add one OrganizationDefinition."
                : $"There are {graph.Organizations.Count} organisations among the definitions; keep one OrganizationDefinition."));
        }
        else if (!Currency.TryParse(graph.Organizations[0].Currency, out currency))
        {
            var organization = graph.Organizations[0];
            errors.Add(new(organization.Name, $"The currency \"{organization.Currency}\" of {organization.Name} is not a code of ISO 4217; write one such as EUR."));
        }

        return errors.Count > 0 ? errors : new OperatingModel(graph, graph.Organizations[0], currency, parts);
    }

    /// <summary>Makes a model from definitions that the compiler has checked already. For generated code.</summary>
    /// <param name="definitions">The definitions.</param>
    /// <returns>The model.</returns>
    /// <exception cref="InvalidOperationException">
    /// The definitions are no model, so errors that the analyzer reported were switched off.
    /// </exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static OperatingModel FromChecked(IEnumerable<Definition> definitions) => Create(definitions).Match(
        model => model,
        errors => throw new InvalidOperationException(string.Join(Environment.NewLine, errors)));

    /// <summary>The organisation as it stands on a day: who is there and what holds then.</summary>
    /// <param name="day">The day.</param>
    /// <returns>
    /// The organisation without people who have left or are yet to join, teams that are no more or not yet, memberships, leads, containments,
    /// reporting lines, alignments, interactions and prices of other days; statements keep their dates. Of a model of certain days, the same as
    /// of the model that it was made from.
    /// </returns>
    /// <remarks>
    /// <c>model.AsOf(day).Check()</c> judges the rules on that day. Waivers, reviews and assessments are judged on today all the same, since they
    /// are about what is to be done now; <see cref="Check(LocalDate)"/> takes another today.
    /// </remarks>
    public OperatingModel AsOf(LocalDate day) => Of(_graph.AsOf(day.ToIsoDate()));

    /// <summary>The organisation in the course of some days: who is there and what holds on some of them.</summary>
    /// <param name="days">The days.</param>
    /// <returns>The organisation as <see cref="AsOf"/> has it for one day. What follows one another within the days is there together.</returns>
    /// <remarks>Rules on what there is at once tell what there is on some of the days, and rules on what is missing what there is on none.</remarks>
    public OperatingModel During(DateInterval days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return Of(_graph.During(days.Start.ToIsoDate(), days.End.ToIsoDate()));
    }

    /// <summary>Finds a team by its id or its name.</summary>
    /// <param name="idOrName">The id or the name; upper and lower case and spaces around it make no difference.</param>
    /// <returns>The team, or <see langword="null"/> where there is none.</returns>
    public Team? FindTeam(string idOrName)
    {
        ArgumentNullException.ThrowIfNull(idOrName);
        return _teamsByName.Value.GetValueOrDefault(idOrName.Trim());
    }

    /// <summary>The team that a class states.</summary>
    /// <typeparam name="TTeam">A class with one of the team attributes.</typeparam>
    /// <returns>The team.</returns>
    /// <exception cref="ArgumentException">The class belongs to another organisation, or there is no such team on the days of this model.</exception>
    public Team Team<TTeam>()
        where TTeam : ITeam
        => _teamsByKey.TryGetValue(TTeam.Definition.Key, out var team)
            ? team
            : throw new ArgumentException($"{TTeam.Definition.Name} is not a team of {Name}: no definition of it is in this model.");

    /// <summary>Checks the organisation rules: the same verdicts, in the same words, as the compiler gives.</summary>
    /// <returns>The violations, rule by rule; empty where the organisation keeps all rules.</returns>
    /// <remarks>Every option is as it is by default; reviews, waivers and assessments are judged on the current day of UTC.</remarks>
    public IReadOnlyList<Violation> Check() => Check(SystemClock.Instance.GetCurrentInstant().InUtc().Date);

    /// <summary>Checks the organisation rules on a day.</summary>
    /// <param name="today">The day on which reviews, waivers and assessments are judged.</param>
    /// <returns>The violations, rule by rule; empty where the organisation keeps all rules.</returns>
    public IReadOnlyList<Violation> Check(LocalDate today) => Check(new RuleOptions(today.ToIsoDate()));

    /// <summary>Checks the organisation rules, set as a project sets them.</summary>
    /// <param name="options">How the rules are set.</param>
    /// <returns>The violations, rule by rule; empty where the organisation keeps all rules.</returns>
    public IReadOnlyList<Violation> Check(RuleOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return [.. RuleCatalogue.Judge(_graph, options).Violations.Where(violation => options.SeverityOf(violation.Rule) != RuleSeverity.Hidden)];
    }

    /// <summary>Finds what would break the organisation rules and is accepted for a time, by a waiver on its element.</summary>
    /// <param name="options">How the rules are set.</param>
    /// <returns>The accepted violations, each with its waiver.</returns>
    public IReadOnlyList<WaivedViolation> FindWaived(RuleOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return [.. RuleCatalogue.Judge(_graph, options).Waived.Where(waived => options.SeverityOf(waived.Violation.Rule) != RuleSeverity.Hidden)];
    }

    /// <summary>The same organisation on certain days. What refers to one another there does so in the whole, so that no error can come of it.</summary>
    private OperatingModel Of(OrganizationGraph graph) => new(graph, graph.Organizations[0], Currency, OperatingModelParts.Join(graph, []));

    /// <summary>Adds the roles of the library where they are not among the definitions: generated code lists them, others need not.</summary>
    internal static List<Definition> WithRolesOfLibrary(IEnumerable<Definition> definitions)
    {
        List<Definition> all = [.. definitions];
        var keys = all.OfType<RoleDefinition>().Select(role => role.Key).ToHashSet(StringComparer.Ordinal);
        all.AddRange(Generated.DefinitionsIn_OpModel.Definitions.Where(role => !keys.Contains(role.Key)));
        return all;
    }

    /// <summary>The name of the organisation.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;

    // Where several teams have one name, the first is meant.
    private static Dictionary<string, Team> ByName(IReadOnlyList<Team> teams)
    {
        Dictionary<string, Team> byName = new(teams.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var team in teams)
        {
            byName.TryAdd(team.Id, team);
            if (team.Name != team.Id)
            {
                byName.TryAdd(team.Name, team);
            }
        }

        return byName;
    }
}
