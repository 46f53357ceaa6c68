using System.Collections.Concurrent;

namespace OpModel.Artifacts;

/// <summary>The words that documents have for the values of an enumeration, so that messages say what stands in the document.</summary>
/// <remarks>Each form of the enumeration brings the same words, whoever comes first.</remarks>
internal static class ChoiceWords<T>
{
    private static readonly ConcurrentDictionary<object, string> Words = new();

    /// <summary>Takes the word of a value.</summary>
    public static void Add(object value, string word) => Words.TryAdd(value, word);

    /// <summary>The word of a value; nothing for what is no value of a known enumeration.</summary>
    public static string? Of(T value) => value is not null && Words.TryGetValue(value, out var word) ? word : null;
}
