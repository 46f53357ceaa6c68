using OpModel.Checking;
using OpModel.Files.Yaml;

namespace OpModel.Files;

/// <summary>Finds the names that misspelt ones were most likely meant to be, among many, for many.</summary>
/// <remarks>
/// Each misspelt name is compared with all names that there are; where both are many, the last ones are told without a suggestion rather than never.
/// </remarks>
/// <param name="known">The names that mean something.</param>
internal sealed class Suggestions(IReadOnlyCollection<string> known)
{
    private const int MostComparisons = 20_000_000;

    private readonly Lazy<NearestNames> _known = new(() => new(known));
    private int _comparisons;

    /// <summary>The nearest name; nothing where none is near.</summary>
    public string? Nearest(string name)
    {
        if (_comparisons > MostComparisons)
        {
            return null;
        }

        _comparisons += known.Count;
        return _known.Value.Find(name)?.Name;
    }

    /// <summary>The end of a message about a name that is not known.</summary>
    /// <param name="name">The name.</param>
    /// <param name="otherwise">What to do where none is near.</param>
    public string Mend(string name, string otherwise) => Nearest(name) is { } nearest ? YamlProblems.DidYouMean(nearest) : otherwise;
}
