using System.ComponentModel;
using System.Text.Json;

namespace OpModel.Artifacts;

/// <summary>The form of lists.</summary>
/// <typeparam name="TList">The type of the list.</typeparam>
/// <typeparam name="T">The type of its elements.</typeparam>
/// <typeparam name="TDto">The type of an element in a data transfer object.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ListForm<TList, T, TDto> : ValueForm<TList, List<TDto>?>
{
    private protected ListForm(ValueForm<T, TDto> element) => Element = element;

    private protected ValueForm<T, TDto> Element { get; }

    /// <inheritdoc/>
    public override List<TDto>? ToDto(TList value)
    {
        var values = ElementsOf(value);
        List<TDto> dto = new(values.Length);
        foreach (var element in values)
        {
            dto.Add(Element.ToDto(element));
        }

        return dto;
    }

    /// <inheritdoc/>
    public override bool TryRead(List<TDto>? dto, ref ValidationFindings findings, out TList value)
    {
        var isRead = true;
        var elements = new T[dto!.Count];
        for (var index = 0; index < elements.Length; index++)
        {
            var beforeElement = findings.Count;
            if (dto[index] is { } element)
            {
                isRead &= Element.TryRead(element, ref findings, out elements[index]);
            }
            else
            {
                findings.Add(ValidationRule.Required, "");
                isRead = false;
            }

            findings.Within(beforeElement, index);
        }

        value = isRead ? Of(elements) : default!;
        return isRead;
    }

    /// <inheritdoc/>
    public override List<TDto>? ReadJson(ref Utf8JsonReader reader, ref ValidationFindings findings)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            if (reader.TokenType != JsonTokenType.Null)
            {
                JsonTokens.Refuse(ref reader, "a list, as in [...]", ref findings);
            }

            return null;
        }

        List<TDto> dto = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var before = findings.Count;
            dto.Add(Element.ReadJson(ref reader, ref findings)!);
            findings.Within(before, dto.Count - 1);
        }

        return dto;
    }

    /// <inheritdoc/>
    public override void WriteJson(Utf8JsonWriter writer, TList value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        foreach (var element in ElementsOf(value))
        {
            Element.WriteJson(writer, element);
        }

        writer.WriteEndArray();
    }

    /// <inheritdoc/>
    public override void WriteJsonDto(Utf8JsonWriter writer, List<TDto>? dto)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        foreach (var element in dto!)
        {
            if (element is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                Element.WriteJsonDto(writer, element);
            }
        }

        writer.WriteEndArray();
    }

    /// <inheritdoc/>
    public override void Check(TList value, ref ValidationFindings findings)
    {
        var elements = ElementsOf(value);
        for (var index = 0; index < elements.Length; index++)
        {
            var before = findings.Count;
            if (elements[index] is null)
            {
                findings.Add(ValidationRule.Required, "");
            }
            else
            {
                Element.Check(elements[index], ref findings);
            }

            findings.Within(before, index);
        }
    }

    /// <inheritdoc/>
    public override string Text(TList value)
    {
        List<string> texts = [];
        foreach (var element in ElementsOf(value))
        {
            texts.Add(Element.Text(element));
        }

        return string.Join(", ", texts);
    }

    /// <inheritdoc/>
    public override bool FitsIntoCell => Element.FitsIntoCell;

    /// <inheritdoc/>
    public override bool AreEqual(TList left, TList right)
    {
        var one = ElementsOf(left);
        var other = ElementsOf(right);
        if (one.Length != other.Length)
        {
            return false;
        }

        for (var index = 0; index < one.Length; index++)
        {
            if (!Element.AreEqual(one[index], other[index]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override int HashCodeOf(TList value)
    {
        HashCode hash = default;
        foreach (var element in ElementsOf(value))
        {
            hash.Add(Element.HashCodeOf(element));
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override void WriteMarkdown(MarkdownPage markdown, string name, TList value)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        markdown.List(name, ElementsOf(value), Element);
    }

    private protected abstract TList Of(T[] elements);

    private protected abstract ReadOnlySpan<T> ElementsOf(TList list);
}
