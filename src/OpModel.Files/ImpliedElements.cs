using OpModel.Files.Tables;
using OpModel.Files.Yaml;
using OpModel.Organization;

namespace OpModel.Files;

/// <summary>Elements that several files take for granted: the first defines one, and what the others state of it is added.</summary>
/// <remarks>Tables of people say the same as one table with the rows of all of them, so that they have to agree as rows do.</remarks>
/// <param name="definitions">Where to put what is defined.</param>
/// <param name="additions">Where to put what is added.</param>
internal sealed class ImpliedElements(List<Definition> definitions, List<Addition> additions)
{
    private readonly Dictionary<string, Known> _known = new(StringComparer.Ordinal);

    /// <summary>Takes what a file says of an element.</summary>
    /// <param name="definition">The element.</param>
    /// <param name="table">The file, where it is a table.</param>
    /// <param name="problems">Where to tell what is said otherwise before.</param>
    public void Take(Definition definition, PeopleTable? table, YamlProblems problems)
    {
        if (!_known.TryGetValue(definition.Key, out var known))
        {
            _known.Add(definition.Key, new(definitions.Count, table, definition.Origin));
            definitions.Add(definition);
            return;
        }

        var first = definitions[known.Number];
        if (table is not null && known.Table is not null)
        {
            switch (first, definition)
            {
                case (PersonDefinition before, PersonDefinition now):
                    TableAgreement agreement = new(before, now, problems);
                    definitions[known.Number] = agreement.Joined;
                    definition = agreement.Added;
                    break;
                case (TeamDefinition before, TeamDefinition now) when table.StatesType(now.Key):
                    TakeType(before, now, table, problems);
                    break;
            }
        }

        additions.AddRange(Addition.Of(definition, definition.Key));
    }

    /// <summary>Takes what kind of team a team is from the first table that says so.</summary>
    private void TakeType(TeamDefinition before, TeamDefinition now, PeopleTable table, YamlProblems problems)
    {
        var known = _known[now.Key];
        if (!known.Table!.StatesType(now.Key))
        {
            definitions[known.Number] = before with { Type = now.Type };
            _known[now.Key] = known with { Table = table, Place = now.Origin };
        }
        else if (before.Type != now.Type)
        {
            TableAgreement.TellTeam(before, known.Place, now, problems);
        }
    }

    /// <param name="Number">The place among the definitions.</param>
    /// <param name="Table">The table that says what kind of element it is; nothing where a file of another form defines it.</param>
    /// <param name="Place">Where that table has it.</param>
    private sealed record Known(int Number, PeopleTable? Table, Origin Place);
}
