using OpModel.Organization;

namespace OpModel.Files;

/// <summary>
/// What a file states of an element that may stand elsewhere: that a person is on a team, stated at the person; that a team contains another,
/// stated at the containing one.
/// </summary>
/// <param name="Element">The key of the element.</param>
/// <param name="Statement">
/// What is stated: of a team a membership, a leadership, a containment, an alignment, an interaction, an offer or a use of a service; of a person a
/// reporting line.
/// </param>
public sealed record Addition(string Element, DefinitionStatement Statement)
{
    /// <summary>Adds statements to an element, behind those that it has; what it states already is not stated twice.</summary>
    /// <param name="definition">The element.</param>
    /// <param name="statements">What is added, in order.</param>
    /// <returns>The element with all of it; itself where there is nothing new.</returns>
    internal static Definition Join(Definition definition, IEnumerable<DefinitionStatement> statements)
    {
        var added = statements.ToLookup(statement => statement.GetType());
        return definition switch
        {
            TeamDefinition team when added.Count > 0 => team with
            {
                Members = Join(team.Members, added, membership => membership.Person),
                Leads = Join(team.Leads, added),
                PartOf = Join(team.PartOf, added, containment => containment.Team),
                AlignedTo = Join(team.AlignedTo, added, alignment => alignment.ValueStream),
                Interactions = Join(team.Interactions, added),
                Provides = Join(team.Provides, added),
                Consumes = Join(team.Consumes, added),
            },
            PersonDefinition person when added.Count > 0 => person with { ReportsTo = Join(person.ReportsTo, added) },
            _ => definition,
        };
    }

    /// <summary>What a definition states, as additions to an element that is defined elsewhere.</summary>
    internal static IEnumerable<Addition> Of(Definition definition, string element)
    {
        IEnumerable<DefinitionStatement> statements = definition switch
        {
            TeamDefinition team => [.. team.Members, .. team.Leads, .. team.PartOf, .. team.AlignedTo, .. team.Interactions, .. team.Provides, .. team.Consumes],
            PersonDefinition person => person.ReportsTo,
            _ => [],
        };
        return statements.Select(statement => new Addition(element, statement));
    }

    private static EquatableArray<T> Join<T>(EquatableArray<T> stated, ILookup<Type, DefinitionStatement> added, Func<T, string> other)
        where T : DefinitionStatement, IEquatable<T>
    {
        var joined = Join(stated, added);
        List<T>? all = null;
        HashSet<string>? named = null;
        foreach (var statement in added[typeof(ImpliedStatement)].Cast<ImpliedStatement>().Select(implied => implied.Statement).OfType<T>())
        {
            all ??= [.. joined];
            named ??= new(joined.Select(other), StringComparer.Ordinal);
            if (named.Add(other(statement)))
            {
                all.Add(statement);
            }
        }

        return all is null ? joined : new([.. all]);
    }

    private static EquatableArray<T> Join<T>(EquatableArray<T> stated, ILookup<Type, DefinitionStatement> added)
        where T : DefinitionStatement, IEquatable<T>
    {
        List<T>? all = null;
        HashSet<DefinitionStatement>? seen = null;
        foreach (var statement in added[typeof(T)].Cast<T>())
        {
            all ??= [.. stated];
            seen ??= [.. stated.Select(WithoutOrigin)];
            if (seen.Add(WithoutOrigin(statement)))
            {
                all.Add(statement);
            }
        }

        return all is null ? stated : new([.. all]);
    }

    /// <summary>What is said, wherever it stands.</summary>
    private static DefinitionStatement WithoutOrigin(DefinitionStatement statement) => statement with { Origin = Origin.None };
}
