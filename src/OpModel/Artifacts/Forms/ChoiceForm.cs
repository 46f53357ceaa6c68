using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace OpModel.Artifacts;

/// <summary>The form of enumerations and smart enumerations: a word for each value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ChoiceForm<T> : TextForm<T>
    where T : notnull
{
    private readonly Dictionary<string, T> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<T, string> _words = [];

    /// <summary>Of an enumeration whose values follow one another, as nearly all do, the first and how many; otherwise none.</summary>
    private readonly (int First, int Count) _range;

    /// <summary>Makes the form of the values that there are.</summary>
    /// <param name="choices">Each value with its word.</param>
    public ChoiceForm(params ReadOnlySpan<(string Word, T Value)> choices)
    {
        foreach (var (word, value) in choices)
        {
            _values.TryAdd(word, value);
            if (_words.TryAdd(value, word))
            {
                ChoiceWords<T>.Add(value, word);
            }
        }

        _range = RangeOf([.. _words.Keys]);
        Expected = $"one of \"{string.Join("\", \"", _values.Keys)}\"";
    }

    /// <inheritdoc/>
    public override string Expected { get; }

    /// <inheritdoc/>
    public override bool TryParse(string text, [MaybeNullWhen(false)] out T value) => _values.TryGetValue(text, out value);

    /// <inheritdoc/>
    public override string Text(T value) => _words.GetValueOrDefault(value) ?? value.ToString() ?? "";

    /// <inheritdoc/>
    public override void Check(T value, ref ValidationFindings findings)
    {
        if (IsKnown(value))
        {
            return;
        }

        findings.Add(ValidationRule.Form, "", Expected, value.ToString());
    }

    private static (int First, int Count) RangeOf(T[] values)
    {
        if (!typeof(T).IsEnum || Unsafe.SizeOf<T>() != sizeof(int) || values.Length == 0)
        {
            return default;
        }

        int[] numbers = [.. values.Select(NumberOf).Order()];
        return numbers[^1] - (long)numbers[0] == numbers.Length - 1 ? (numbers[0], numbers.Length) : default;
    }

    private static int NumberOf(T value) => Unsafe.As<T, int>(ref value);

    private bool IsKnown(T value) => _range.Count > 0 ? unchecked((uint)(NumberOf(value) - _range.First)) < (uint)_range.Count : _words.ContainsKey(value);
}
