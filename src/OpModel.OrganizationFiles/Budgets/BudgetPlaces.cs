using System.Globalization;
using OpModel.Budgeting;
using OpModel.Files.Yaml;

namespace OpModel.Files;

/// <summary>Where the parts of a plan stand in its file.</summary>
internal sealed class BudgetPlaces(string path, YamlNode root)
{
    private readonly List<(string Envelope, YamlMap Map)> _envelopes = [];
    private readonly List<(string Envelope, string Recipient, YamlMap Map)> _lines = [];
    private readonly List<(string Driver, string Recipient, FilePlace Place)> _drivers = [];

    public void Add(string envelope, YamlMap map) => _envelopes.Add((envelope, map));

    public void Add(string envelope, string recipient, YamlMap map) => _lines.Add((envelope, recipient, map));

    public void Add(string driver, string recipient, FilePlace place) => _drivers.Add((driver, recipient, place));

    /// <summary>A problem with file, line and column.</summary>
    public InputProblem Placed(BudgetProblem problem) => TextInput.Named(path, new(PlaceOf(problem), problem.Message));

    /// <summary>The place of the value of the key that a problem is about; else of the line, the envelope or the plan.</summary>
    public FilePlace PlaceOf(BudgetProblem problem)
    {
        if (problem.Envelope is null)
        {
            return problem.Line is null ? PlaceOf(problem.Key) : _drivers.Find(each => each.Driver == problem.Key && each.Recipient == problem.Line).Place;
        }

        // Of revisions, and of lines that name somebody twice, the last one is wrong mostly.
        var line = problem.Line is null ? null : _lines.FindLast(each => each.Envelope == problem.Envelope && each.Recipient == problem.Line).Map;
        var map = line ?? _envelopes.FindLast(each => each.Envelope == problem.Envelope).Map;
        return (map is null || problem.Key is null ? map : Deepest(map, problem.Key.Split('/')))?.Place ?? root.Place;
    }

    /// <summary>What keys and numbers of items lead to, or as near to it as there is something.</summary>
    private static YamlNode Deepest(YamlMap map, string[] path)
    {
        YamlNode at = map;
        foreach (var step in path)
        {
            var next = at switch
            {
                YamlMap inner => inner[step],
                YamlList list => list.Items[int.Parse(step, CultureInfo.InvariantCulture)],
                _ => null,
            };
            if (next is null)
            {
                break;
            }

            at = next;
        }

        return at;
    }

    private FilePlace PlaceOf(string? section) => (section is null ? null : (root as YamlMap)?[section]?.Place) ?? root.Place;
}
