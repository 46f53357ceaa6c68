using System.Text;
using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Texts in which elements are called by key, <c>{Shop.Ada} leads {Shop.Checkout}</c>, so that they stay the same when one is given another name.</summary>
/// <remarks>
/// Putting names for keys is exact, and that is what compares. Putting keys for names looks for the names in a text; should it take a word for a
/// name that was none, then the text still compares as long as that element keeps its name. A brace in a text is written twice.
/// </remarks>
internal sealed class KeyedText
{
    private readonly OrganizationGraph _graph;
    private readonly Lazy<ILookup<string, Definition>> _byName;
    private readonly Lazy<Dictionary<string, int[]>> _lengthsByFirstWord;

    /// <param name="graph">The organisation.</param>
    public KeyedText(OrganizationGraph graph)
    {
        _graph = graph;

        // The roles of the library, and those that are nothing but a name, keep it.
        _byName = new(() => _graph.Definitions
            .Where(definition => definition is not RoleDefinition { IsOfLibrary: true } and not RoleDefinition { IsNamedOnly: true })
            .Where(definition => WordLength(definition.Name, 0) > 0)
            .ToLookup(definition => definition.Name, StringComparer.Ordinal));
        _lengthsByFirstWord = new(() => _byName.Value
            .GroupBy(named => named.Key.Substring(0, WordLength(named.Key, 0)), named => named.Key.Length, StringComparer.Ordinal)
            .ToDictionary(sameWord => sameWord.Key, sameWord => sameWord.Distinct().OrderByDescending(length => length).ToArray(), StringComparer.Ordinal));
    }

    /// <summary>Puts keys in the place of names.</summary>
    /// <param name="text">The text, with names.</param>
    /// <param name="element">The element that it is about, which is meant where another has the same name.</param>
    public string WithKeys(string text, Definition element)
    {
        StringBuilder keyed = new(text.Length);
        for (var index = 0; index < text.Length;)
        {
            var wordLength = index > 0 && char.IsLetterOrDigit(text[index - 1]) ? 0 : WordLength(text, index);
            if (wordLength > 0 && Mentioned(text, index, wordLength, element) is { } mentioned)
            {
                keyed.Append('{').Append(mentioned.Key).Append('}');
                index += mentioned.Name.Length;
            }
            else
            {
                keyed.Append(text[index] is '{' or '}' ? new string(text[index], 2) : text.Substring(index, 1));
                index++;
            }
        }

        return keyed.ToString();
    }

    /// <summary>Puts names in the place of keys; a key that nothing has stays.</summary>
    /// <param name="keyed">The text, with keys.</param>
    public string WithNames(string keyed)
    {
        StringBuilder text = new(keyed.Length);
        for (var index = 0; index < keyed.Length; index++)
        {
            var character = keyed[index];
            var isDoubled = character is '{' or '}' && index + 1 < keyed.Length && keyed[index + 1] == character;
            var end = character == '{' && !isDoubled ? keyed.IndexOf('}', index) : -1;
            text.Append(end < 0 ? character.ToString() : _graph.NameOf(keyed.Substring(index + 1, end - index - 1)));
            index = end >= 0 ? end : isDoubled ? index + 1 : index;
        }

        return text.ToString();
    }

    private static int WordLength(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return end - start;
    }

    /// <summary>Whether a name of so many characters would end where a word does.</summary>
    private static bool EndsWord(string text, int end) =>
        end <= text.Length && (end == text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(text[end - 1]));

    /// <summary>The element whose name stands there, the longest; none where several others share it, since nobody can tell which is meant.</summary>
    private Definition? Mentioned(string text, int start, int wordLength, Definition element)
    {
        if (!_lengthsByFirstWord.Value.TryGetValue(text.Substring(start, wordLength), out var lengths))
        {
            return null;
        }

        foreach (var length in lengths.Where(length => EndsWord(text, start + length)))
        {
            var named = _byName.Value[text.Substring(start, length)];
            if (named.FirstOrDefault() is { } first)
            {
                return first.Name == element.Name ? element
                    : named.Any(other => other.Key != first.Key) ? null
                    : first;
            }
        }

        return null;
    }
}
