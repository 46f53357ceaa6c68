namespace OpModel.Organization;

/// <summary>Lets what is stated of people and teams hold on no day on which they are not there: whoever leaves, leaves all teams.</summary>
/// <remarks>
/// So no rule has to look up from when until when people and teams are there. What is stated beyond is told by
/// <see cref="Checking.DatesMustLieWithinThoseOfPeopleAndTeams"/>.
/// </remarks>
internal sealed class EffectiveDates
{
    private readonly Dictionary<string, Term> _terms = new(StringComparer.Ordinal);

    /// <summary>The same definitions, each statement with the dates on which it has effect.</summary>
    /// <param name="definitions">All definitions; of two with one key the first tells the dates.</param>
    public static IReadOnlyList<Definition> Of(IReadOnlyList<Definition> definitions)
    {
        EffectiveDates effective = new();
        foreach (var dated in definitions.OfType<DatedDefinition>())
        {
            if (dated.Term != Term.Always && !effective._terms.ContainsKey(dated.Key))
            {
                effective._terms.Add(dated.Key, dated.Term);
            }
        }

        return effective._terms.Count == 0 ? definitions : [.. definitions.Select(effective.Of)];
    }

    private Definition Of(Definition definition) => definition switch
    {
        PersonDefinition person => person with
        {
            ReportsTo = Within(person.ReportsTo, line => person.Term.And(TermOf(line.Manager))),
        },
        TeamDefinition team => team with
        {
            Members = Within(team.Members, membership => team.Term.And(TermOf(membership.Person))),
            Leads = Within(team.Leads, leadership => team.Term.And(TermOf(leadership.Person))),
            PartOf = Within(team.PartOf, containment => team.Term.And(TermOf(containment.Team))),
            AlignedTo = Within(team.AlignedTo, _ => team.Term),
            Interactions = Within(team.Interactions, interaction => team.Term.And(TermOf(interaction.Team))),
        },
        _ => definition,
    };

    private Term TermOf(string key) => _terms.TryGetValue(key, out var term) ? term : Term.Always;

    private static EquatableArray<T> Within<T>(EquatableArray<T> statements, Func<T, Term> termOf)
        where T : DatedStatement, IEquatable<T>
    {
        T[]? within = null;
        for (var index = 0; index < statements.Count; index++)
        {
            var statement = statements[index];
            var effect = statement.Term.And(termOf(statement));
            if (effect != statement.Term)
            {
                within ??= [.. statements];
                within[index] = (T)(statement with
                {
                    From = effect.First == IsoDate.MinValue ? null : effect.First,
                    Until = effect.Last == IsoDate.MaxValue ? null : effect.Last,
                });
            }
        }

        return within is null ? statements : new(within);
    }
}
