using System.Collections.Immutable;

namespace OpModel.Artifacts;

/// <summary>Parts of an artifact to which other parts of it refer by name.</summary>
internal sealed class NamedParts
{
    private readonly List<string> _names = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _referredTo = new(StringComparer.Ordinal);

    private NamedParts()
    {
    }

    /// <summary>Takes the parts of a list.</summary>
    /// <param name="parts">The list; one that was never set has none.</param>
    /// <param name="name">What a part is referred to by.</param>
    public static NamedParts Of<T>(ImmutableArray<T> parts, Func<T, string> name)
    {
        NamedParts named = new();
        foreach (var part in parts.AsSpan())
        {
            named._names.Add(name(part));
            named._known.Add(name(part));
        }

        return named;
    }

    /// <summary>Notes that something refers to a part.</summary>
    /// <returns><see langword="false"/> where there is none of that name.</returns>
    public bool Refer(string name)
    {
        _referredTo.Add(name);
        return _known.Contains(name);
    }

    /// <summary>Adds a finding for each part to which nothing refers.</summary>
    /// <param name="list">The name of the list in JSON.</param>
    /// <param name="message">What is wrong with a part of that name, and how to mend it.</param>
    /// <param name="findings">Where to add.</param>
    public void TellUnused(string list, Func<string, string> message, ref ValidationFindings findings)
    {
        for (var index = 0; index < _names.Count; index++)
        {
            if (!_referredTo.Contains(_names[index]))
            {
                findings.Add($"{list}[{index}]", message(_names[index]));
            }
        }
    }
}
