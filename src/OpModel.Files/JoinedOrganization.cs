using OpModel.Organization;

namespace OpModel.Files;

/// <summary>An organisation that is put together from files and from what was defined elsewhere.</summary>
public sealed class JoinedOrganization
{
    private JoinedOrganization(IReadOnlyList<Definition> definitions, IReadOnlyList<PlacedProblem> problems, IReadOnlyList<PlacedProblem> notes) =>
        (Definitions, Problems, Notes) = (definitions, problems, notes);

    /// <summary>All definitions: those from elsewhere first, then file by file; each with what other files add to it.</summary>
    public IReadOnlyList<Definition> Definitions { get; }

    /// <summary>What could not be read, file by file.</summary>
    public IReadOnlyList<PlacedProblem> Problems { get; }

    /// <summary>What was passed over, file by file.</summary>
    public IReadOnlyList<PlacedProblem> Notes { get; }

    /// <summary>Reads all files against the names of all, and joins what they say.</summary>
    /// <param name="elsewhere">What was defined elsewhere: in C#, in referenced assemblies, at run time.</param>
    /// <param name="sources">The parsed files.</param>
    /// <returns>The organisation.</returns>
    public static JoinedOrganization Of(IReadOnlyList<Definition> elsewhere, IReadOnlyList<IOrganizationSource> sources)
    {
        ElementNames names = new([.. ElementNames.Of(elsewhere), .. sources.SelectMany(source => source.Elements)]);
        List<Definition> definitions = [.. elsewhere];
        List<PlacedProblem> problems = [];
        List<PlacedProblem> notes = [];
        List<Addition> additions = [];
        foreach (var source in sources)
        {
            var reading = source.Read(names);
            definitions.AddRange(reading.Definitions);
            additions.AddRange(reading.Additions);
            problems.AddRange(reading.Problems.Select(problem => new PlacedProblem(source.Path, problem)));
            notes.AddRange(reading.Notes.Select(note => new PlacedProblem(source.Path, note)));
        }

        return new(Join(definitions, additions), problems, notes);
    }

    private static List<Definition> Join(List<Definition> definitions, List<Addition> additions)
    {
        if (additions.Count == 0)
        {
            return definitions;
        }

        var byElement = additions.ToLookup(addition => addition.Element, addition => addition.Statement, StringComparer.Ordinal);
        return definitions.ConvertAll(definition => byElement.Contains(definition.Key) ? Addition.Join(definition, byElement[definition.Key]) : definition);
    }
}
