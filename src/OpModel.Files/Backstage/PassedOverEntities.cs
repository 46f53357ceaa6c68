using OpModel.Checking;
using OpModel.Files.Yaml;

namespace OpModel.Files.Backstage;

/// <summary>The entities of a file that say nothing of an organisation; told together, so that a file of a hundred templates is one note.</summary>
internal sealed class PassedOverEntities
{
    private readonly List<string> _kinds = [];
    private YamlNode? _first;

    /// <summary>Adds one.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="kind">What it is of: <c>kind Template</c>.</param>
    public void Add(YamlNode at, string kind)
    {
        _first ??= at;
        _kinds.Add(kind);
    }

    /// <summary>Tells of all, where the first stands.</summary>
    public void Tell(EntityValues values)
    {
        if (_first is { } first)
        {
            var counted = _kinds.GroupBy(kind => kind, StringComparer.Ordinal).Select(kind => FormattableString.Invariant($"{kind.Count()} of {kind.Key}"));
            values.Note(first, $"{Words.Count(_kinds.Count, "entity", "entities")} passed over, as nothing of an organisation stands there: {string.Join(", ", counted)}.");
        }
    }
}
