using System.Runtime.CompilerServices;
using OpModel.Files.Tables;
using OpModel.Files.Yaml;
using OpModel.Organization;

namespace OpModel.Files;

/// <summary>An organisation that is put together from files and from what was defined elsewhere.</summary>
internal sealed class JoinedOrganization
{
    /// <summary>What an element was joined to last, so that it is the same object for as long as nothing changes.</summary>
    private static readonly ConditionalWeakTable<Definition, JoinedElement> LastJoined = new();

    private readonly IReadOnlyList<int> _ends;

    private JoinedOrganization(IReadOnlyList<Definition> definitions, IReadOnlyList<int> ends)
    {
        Definitions = definitions;
        _ends = ends;
    }

    /// <summary>All definitions: those from elsewhere first, then file by file; each with what other files add to it.</summary>
    public IReadOnlyList<Definition> Definitions { get; }

    /// <summary>What files add to elements that are not among the definitions.</summary>
    public IReadOnlyList<Addition> Unplaced { get; private init; } = [];

    /// <summary>What could not be read, file by file.</summary>
    public IReadOnlyList<PlacedProblem> Problems { get; private init; } = [];

    /// <summary>What was passed over, file by file.</summary>
    public IReadOnlyList<PlacedProblem> Notes { get; private init; } = [];

    /// <summary>Reads all files against the names of all, and joins what they say.</summary>
    /// <param name="elsewhere">What was defined elsewhere: in C#, in referenced assemblies, at run time.</param>
    /// <param name="sources">The parsed files.</param>
    /// <returns>The organisation.</returns>
    public static JoinedOrganization Of(IReadOnlyList<Definition> elsewhere, IReadOnlyList<IOrganizationSource> sources) =>
        Of(elsewhere, sources, ElementNames.Of(elsewhere, sources));

    /// <summary>Reads all files against names that are known already, and joins what they say.</summary>
    /// <param name="elsewhere">What was defined elsewhere.</param>
    /// <param name="sources">The parsed files.</param>
    /// <param name="names">The names of all elements of both.</param>
    /// <returns>The organisation.</returns>
    public static JoinedOrganization Of(IReadOnlyList<Definition> elsewhere, IReadOnlyList<IOrganizationSource> sources, ElementNames names)
    {
        List<Definition> definitions = [.. WithoutReread(elsewhere, sources)];
        List<int> ends = [definitions.Count];
        List<PlacedProblem> problems = [];
        List<PlacedProblem> notes = [];
        List<Addition> additions = [];
        ImpliedElements implied = new(definitions, additions);
        foreach (var source in sources)
        {
            var reading = source.Read(names);
            YamlProblems disagreements = new();
            HashSet<string> impliedHere = new(source.Elements.Where(name => name.IsImplied).Select(name => name.Key), StringComparer.Ordinal);
            foreach (var definition in reading.Definitions)
            {
                if (impliedHere.Contains(definition.Key))
                {
                    implied.Take(definition, source as PeopleTable, disagreements);
                }
                else
                {
                    definitions.Add(definition);
                }
            }

            ends.Add(definitions.Count);
            additions.AddRange(reading.Additions);
            problems.AddRange(InOrder(reading.Problems, disagreements.Found).Select(problem => new PlacedProblem(source.Path, problem)));
            notes.AddRange(reading.Notes.Select(note => new PlacedProblem(source.Path, note)));
        }

        HashSet<string> defined = new(additions.Count == 0 ? [] : definitions.Select(definition => definition.Key), StringComparer.Ordinal);
        return new(Join(definitions, additions), ends)
        {
            Unplaced = additions.FindAll(addition => !defined.Contains(addition.Element)),
            Problems = problems,
            Notes = notes,
        };
    }

    /// <summary>The definitions that stand in a file.</summary>
    /// <param name="source">The place of the file among the sources, from 0.</param>
    /// <returns>The definitions, each with what other files add to it.</returns>
    public IEnumerable<Definition> DefinitionsIn(int source) => Definitions.Skip(_ends[source]).Take(_ends[source + 1] - _ends[source]);

    /// <summary>Leaves out what a built assembly took from a file that is read here as well: the file knows the places, and what has changed since.</summary>
    private static IEnumerable<Definition> WithoutReread(IReadOnlyList<Definition> elsewhere, IReadOnlyList<IOrganizationSource> sources)
    {
        if (!elsewhere.Any(definition => definition.Origin is FileNameOrigin))
        {
            return elsewhere;
        }

        HashSet<(Type, string)> declared = [.. sources.SelectMany(source => source.Elements).Select(element => (element.Definition, element.Key))];
        return elsewhere.Where(definition => definition.Origin is not FileNameOrigin || !declared.Contains((definition.GetType(), definition.Key)));
    }

    private static IEnumerable<FileProblem> InOrder(IReadOnlyList<FileProblem> problems, IReadOnlyList<FileProblem> others) =>
        others.Count == 0 ? problems : problems.Concat(others).OrderBy(problem => problem.Place.Start);

    private static List<Definition> Join(List<Definition> definitions, List<Addition> additions)
    {
        if (additions.Count == 0)
        {
            return definitions;
        }

        var byElement = additions.ToLookup(addition => addition.Element, addition => addition.Statement, StringComparer.Ordinal);
        return definitions.ConvertAll(definition => byElement.Contains(definition.Key) ? Join(definition, [.. byElement[definition.Key]]) : definition);
    }

    private static Definition Join(Definition definition, IReadOnlyList<DefinitionStatement> added)
    {
        if (LastJoined.TryGetValue(definition, out var last) && last.Added.Count == added.Count && last.Added.Zip(added, ReferenceEquals).All(same => same))
        {
            return last.Joined;
        }

        JoinedElement joined = new(added, Addition.Join(definition, added));
        lock (LastJoined)
        {
            LastJoined.Remove(definition);
            LastJoined.Add(definition, joined);
        }

        return joined.Joined;
    }

    private sealed record JoinedElement(IReadOnlyList<DefinitionStatement> Added, Definition Joined);
}
