namespace OpModel.Organization;

/// <summary>Leaves of an organisation what holds on some day of a window.</summary>
/// <remarks>
/// <para>
/// What is left keeps its own dates and is not cut to the window. Rules on what overlaps judge it exactly all the same: intervals that overlap
/// in pairs have a day in common (Helly's theorem in one dimension). If some statements hold together on a day, and each of them on a day of the
/// window, then all of them overlap in pairs, the window being one more interval; so there is a day in the window on which they hold together.
/// And what holds together on a day of the window is left as a whole.
/// </para>
/// <para>
/// What has no dates and is about somebody or some team who is not there goes as well: nothing is owned by who left, and nothing consumed of a
/// team that is no more.
/// </para>
/// </remarks>
internal sealed class StandingDefinitions
{
    private readonly Term _window;
    private readonly HashSet<string> _absent;

    private StandingDefinitions(Term window, HashSet<string> absent) => (_window, _absent) = (window, absent);

    /// <summary>What holds on some day of a window.</summary>
    /// <param name="definitions">All definitions, with effective dates.</param>
    /// <param name="window">The window.</param>
    public static IReadOnlyList<Definition> In(IReadOnlyList<Definition> definitions, Term window)
    {
        List<Definition> there = [.. definitions.Where(definition => definition is not DatedDefinition dated || dated.Term.Meets(window))];
        HashSet<string> absent = new(StringComparer.Ordinal);
        if (there.Count < definitions.Count)
        {
            absent.UnionWith(definitions.Select(definition => definition.Key));
            absent.ExceptWith(there.Select(definition => definition.Key));
        }

        StandingDefinitions standing = new(window, absent);
        return there.ConvertAll(standing.Of);
    }

    private Definition Of(Definition definition)
    {
        var standing = definition switch
        {
            OrganizationDefinition organization => organization with { Interactions = Standing(organization.Interactions) },
            PersonDefinition person => person with { ReportsTo = Standing(person.ReportsTo) },
            TeamDefinition team => team with
            {
                Members = Standing(team.Members),
                Leads = Standing(team.Leads),
                PartOf = Standing(team.PartOf),
                AlignedTo = Standing(team.AlignedTo),
                Provides = Standing(team.Provides),
                Interactions = Standing(team.Interactions),
            },
            _ => definition,
        };
        return _absent.Count == 0 ? standing : References.Replaced(standing, key => _absent.Contains(key) ? null : key);
    }

    private EquatableArray<T> Standing<T>(EquatableArray<T> statements)
        where T : DatedStatement, IEquatable<T>
        => statements.All(Holds) ? statements : new([.. statements.Where(Holds)]);

    private bool Holds(DatedStatement statement) => statement.Term.Meets(_window);
}
