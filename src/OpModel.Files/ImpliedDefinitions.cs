using OpModel.Files.Yaml;
using OpModel.Organization;

namespace OpModel.Files;

/// <summary>
/// Definitions of elements that a file takes for granted, for forms that name people, teams and roles and leave it to others to say more of them. Where
/// another file or C# defines an element, that is the one, and what the file states of it is added there.
/// </summary>
/// <example>
/// A form whose files hold nothing else makes definitions when it parses a file, and needs no more than this:
/// <code>
/// public IReadOnlyList&lt;ElementName&gt; Elements => ImpliedDefinitions.NamesOf(_definitions);
/// public FileReading Read(ElementNames names) => ImpliedDefinitions.Settle(_definitions, names);
/// </code>
/// </example>
public static class ImpliedDefinitions
{
    private const int MostNamed = 5;

    /// <summary>The names that a file with these definitions declares.</summary>
    /// <param name="definitions">The definitions; they refer to one another by their keys.</param>
    /// <returns>The names, all implied.</returns>
    public static IReadOnlyList<ElementName> NamesOf(IEnumerable<Definition> definitions) => [.. definitions.Select(NameOf)];

    /// <summary>Finds what each element is, and lets all that is stated refer to that.</summary>
    /// <param name="definitions">The definitions: of people, roles and teams.</param>
    /// <param name="names">All elements of the organisation, those of this file among them.</param>
    /// <returns>
    /// The definitions of those that nobody else defines; additions to the others. An element that may be several is a problem at its origin, and
    /// stays one of its own.
    /// </returns>
    public static FileReading Settle(IReadOnlyList<Definition> definitions, ElementNames names)
    {
        Dictionary<string, string> keys = new(StringComparer.Ordinal);
        YamlProblems problems = new();
        var notes = YamlProblems.OfNotes();
        var areOthersPeople = false;
        foreach (var definition in definitions)
        {
            var implied = NameOf(definition);
            var found = names.FindImplied(implied);
            if (found.Count > 1)
            {
                var ids = string.Join(", ", found.Take(MostNamed).Select(name => $"{name.Id} ({name.Key})")) + (found.Count > MostNamed ? ", ..." : "");
                problems.Add(PlaceOf(definition), $"\"{definition.Name}\" may be each of {ids}; write the id of one.");
            }
            else if (found.Count == 1 && (found[0].Key != definition.Key || !found[0].IsImplied))
            {
                keys[definition.Key] = found[0].Key;
                areOthersPeople |= definition is PersonDefinition;
                NoteOtherName(definition, found[0], notes);
            }
        }

        var settled = keys.Count == 0 ? definitions : [.. definitions.Select(Settled)];
        var elsewhere = settled.Where(definition => keys.ContainsKey(definition.Key));
        return new([.. settled.Where(definition => !keys.ContainsKey(definition.Key))], problems.Found)
        {
            Additions = [.. elsewhere.SelectMany(definition => Addition.Of(definition, keys[definition.Key]))],
            Notes = notes.Found,
        };

        // A person refers to people alone, and a hundred thousand of them are not to be looked at for the sake of a role.
        Definition Settled(Definition definition) =>
            definition is PersonDefinition && !areOthersPeople ? definition : References.Replaced(definition, key => keys.TryGetValue(key, out var other) ? other : key);
    }

    private static ElementName NameOf(Definition definition) => new(definition.GetType(), definition.Key, definition.Name, definition.Id) { IsImplied = true };

    private static FilePlace PlaceOf(Definition definition) => definition.Origin is FileOrigin origin ? origin.Place : FilePlace.Beginning;

    /// <summary>People are one by their ids, so their names may differ; teams and roles are one by their names.</summary>
    private static void NoteOtherName(Definition definition, ElementName found, YamlProblems notes)
    {
        if (definition is PersonDefinition && definition.Name != definition.Id && !definition.Name.Equals(found.Name, StringComparison.OrdinalIgnoreCase))
        {
            notes.Add(
                PlaceOf(definition),
                $"{found.Id} is called \"{definition.Name}\" here, and \"{found.Name}\" where the person is defined; that holds.");
        }
    }
}
