using System.ComponentModel;
using System.Text.Json;

namespace OpModel.Artifacts;

/// <summary>The form of dictionaries: an object, whose members stand in the order of their names.</summary>
/// <typeparam name="TDictionary">The type of the dictionary.</typeparam>
/// <typeparam name="TKey">The type of its keys, which have a form as text.</typeparam>
/// <typeparam name="T">The type of its values.</typeparam>
/// <typeparam name="TDto">The type of a value in a data transfer object.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DictionaryForm<TDictionary, TKey, T, TDto> : ValueForm<TDictionary, Dictionary<string, TDto>?>
    where TDictionary : IEnumerable<KeyValuePair<TKey, T>>
    where TKey : notnull
{
    private readonly TextForm<TKey> _key;
    private readonly ValueForm<T, TDto> _value;
    private readonly Func<Dictionary<TKey, T>, TDictionary> _of;

    internal DictionaryForm(TextForm<TKey> key, ValueForm<T, TDto> value, Func<Dictionary<TKey, T>, TDictionary> of) => (_key, _value, _of) = (key, value, of);

    /// <inheritdoc/>
    public override Dictionary<string, TDto>? ToDto(TDictionary value)
    {
        Dictionary<string, TDto> dto = new(StringComparer.Ordinal);
        foreach (var (key, element) in Ordered(value))
        {
            dto[key] = _value.ToDto(element);
        }

        return dto;
    }

    /// <inheritdoc/>
    public override bool TryRead(Dictionary<string, TDto>? dto, ref ValidationFindings findings, out TDictionary value)
    {
        var isRead = true;
        Dictionary<TKey, T> values = new(dto!.Count);
        foreach (var (name, element) in dto)
        {
            if (!_key.TryParse(name, out var key))
            {
                findings.Add(ValidationRule.Form, JsonPath.Member(name), _key.Expected, $"\"{name}\"");
                isRead = false;
            }
            else if (_value.TryReadMember(element, isRequired: true, JsonPath.Member(name), ref findings, out var read))
            {
                // Two spellings of one key, as an identifier in capitals and in small letters, are one key.
                if (!values.TryAdd(key, read))
                {
                    findings.Add(ValidationRule.DuplicateMember, JsonPath.Member(name));
                    isRead = false;
                }
            }
            else
            {
                isRead = false;
            }
        }

        value = isRead ? _of(values) : default!;
        return isRead;
    }

    /// <inheritdoc/>
    public override Dictionary<string, TDto>? ReadJson(ref Utf8JsonReader reader, ref ValidationFindings findings)
    {
        if (!JsonTokens.TryEnterObject(ref reader, ref findings))
        {
            return null;
        }

        Dictionary<string, TDto> dto = new(StringComparer.Ordinal);
        while (JsonTokens.NextMember(ref reader))
        {
            var name = reader.GetString()!;
            if (!dto.TryAdd(name, _value.ReadJsonMember(ref reader, JsonPath.Member(name), ref findings)!))
            {
                findings.Add(ValidationRule.DuplicateMember, JsonPath.Member(name));
            }
        }

        return dto;
    }

    /// <inheritdoc/>
    public override void WriteJson(Utf8JsonWriter writer, TDictionary value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        foreach (var (key, element) in Ordered(value))
        {
            writer.WritePropertyName(key);
            _value.WriteJson(writer, element);
        }

        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public override void WriteJsonDto(Utf8JsonWriter writer, Dictionary<string, TDto>? dto)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        foreach (var (name, element) in dto!.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.WritePropertyName(name);
            if (element is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                _value.WriteJsonDto(writer, element);
            }
        }

        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public override void Check(TDictionary value, ref ValidationFindings findings)
    {
        foreach (var (key, element) in value)
        {
            var before = findings.Count;
            if (element is null)
            {
                findings.Add(ValidationRule.Required, "");
            }
            else
            {
                _value.Check(element, ref findings);
            }

            if (findings.Count > before)
            {
                findings.Within(before, JsonPath.Member(_key.Text(key)));
            }
        }
    }

    /// <inheritdoc/>
    public override string Text(TDictionary value) => string.Join(", ", Ordered(value).Select(pair => $"{pair.Key}: {_value.Text(pair.Value)}"));

    /// <inheritdoc/>
    public override bool FitsIntoCell => _value.FitsIntoCell;

    /// <inheritdoc/>
    public override bool AreEqual(TDictionary left, TDictionary right)
    {
        Dictionary<TKey, T> other = new(right);
        return left.Count() == other.Count && left.All(pair => other.TryGetValue(pair.Key, out var value) && _value.AreEqual(pair.Value, value));
    }

    /// <inheritdoc/>
    public override int HashCodeOf(TDictionary value) => value.Aggregate(0, (hash, pair) => hash ^ HashCode.Combine(pair.Key, _value.HashCodeOf(pair.Value)));

    private IEnumerable<KeyValuePair<string, T>> Ordered(TDictionary value) => value
        .Select(pair => KeyValuePair.Create(_key.Text(pair.Key), pair.Value))
        .OrderBy(pair => pair.Key, StringComparer.Ordinal);
}
