using System.ComponentModel;
using System.Text.Json;

namespace OpModel.Artifacts;

/// <summary>The form that values of a type have outside of the program: in a data transfer object, in JSON and as text.</summary>
/// <typeparam name="T">The type of the value in an artifact.</typeparam>
/// <typeparam name="TDto">The type of the value in a data transfer object, one that can be <see langword="null"/>.</typeparam>
/// <remarks>Generated code holds one form for each property; <see cref="Forms"/> makes them.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ValueForm<T, TDto>
{
    /// <summary>Makes the value of a data transfer object.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The same, as it is transferred.</returns>
    public abstract TDto ToDto(T value);

    /// <summary>Reads the value of a data transfer object, and validates what it holds. A value may be read and not be valid.</summary>
    /// <param name="dto">What was transferred; not <see langword="null"/>.</param>
    /// <param name="findings">Where to add what is wrong.</param>
    /// <param name="value">The value.</param>
    /// <returns><see langword="false"/> where there is no value; then there is a finding.</returns>
    public abstract bool TryRead(TDto dto, ref ValidationFindings findings, out T value);

    /// <summary>Reads a value of JSON, at whose first token the reader stands; it ends at its last.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="findings">Where to add what has another form.</param>
    /// <returns>What was read; <see langword="null"/> where JSON has null or another form.</returns>
    public abstract TDto? ReadJson(ref Utf8JsonReader reader, ref ValidationFindings findings);

    /// <summary>Writes a value as JSON.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The value.</param>
    public abstract void WriteJson(Utf8JsonWriter writer, T value);

    /// <summary>Writes the value of a data transfer object as JSON.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="dto">What is transferred; not <see langword="null"/>.</param>
    public abstract void WriteJsonDto(Utf8JsonWriter writer, TDto dto);

    /// <summary>Validates what a value holds; a value that holds no others has nothing to validate.</summary>
    /// <param name="value">The value.</param>
    /// <param name="findings">Where to add what is wrong.</param>
    public virtual void Check(T value, ref ValidationFindings findings)
    {
    }

    /// <summary>Writes a value for people to read.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text, the same in every culture.</returns>
    public abstract string Text(T value);

    /// <summary>Writes a value into a page that stands under a heading.</summary>
    /// <param name="markdown">The page.</param>
    /// <param name="name">What the value is called.</param>
    /// <param name="value">The value.</param>
    public virtual void WriteMarkdown(MarkdownPage markdown, string name, T value)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        markdown.Field(name, Text(value));
    }

    /// <summary>Whether the value fits into a cell of a table: whether it is no list and no part.</summary>
    public virtual bool FitsIntoCell => true;

    /// <summary>Writes the members of a value as cells of a table.</summary>
    /// <param name="row">The row.</param>
    /// <param name="value">The value.</param>
    /// <returns><see langword="false"/> where the value has no members.</returns>
    public virtual bool TryWriteRow(MarkdownRow row, T value) => false;

    /// <summary>Writes the members of a value under the heading that is open; a value without members does nothing.</summary>
    /// <param name="markdown">The page.</param>
    /// <param name="value">The value.</param>
    public virtual void WriteContent(MarkdownPage markdown, T value)
    {
    }

    /// <summary>Tells whether two values are the same.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns><see langword="true"/> where they are.</returns>
    public virtual bool AreEqual(T left, T right) => EqualityComparer<T>.Default.Equals(left, right);

    /// <summary>A hash code that equal values share.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The hash code.</returns>
    public virtual int HashCodeOf(T value) => value is null ? 0 : EqualityComparer<T>.Default.GetHashCode(value);

    /// <summary>Reads a member of a data transfer object.</summary>
    /// <param name="dto">What was transferred, if anything.</param>
    /// <param name="isRequired">Whether a member that is not there is a finding.</param>
    /// <param name="member">The name in JSON.</param>
    /// <param name="findings">Where to add what is wrong.</param>
    /// <param name="value">The value, where there is one.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryReadMember(TDto? dto, bool isRequired, string member, ref ValidationFindings findings, out T value)
    {
        if (dto is null)
        {
            if (isRequired)
            {
                findings.Add(ValidationRule.Required, member);
            }

            value = default!;
            return false;
        }

        var before = findings.Count;
        var isRead = TryRead(dto, ref findings, out value);
        if (findings.Count > before)
        {
            findings.Within(before, member);
        }

        return isRead;
    }

    /// <summary>Validates what the value of a member holds.</summary>
    /// <param name="value">The value.</param>
    /// <param name="member">The name in JSON.</param>
    /// <param name="findings">Where to add what is wrong.</param>
    public void CheckMember(T value, string member, ref ValidationFindings findings)
    {
        var before = findings.Count;
        Check(value, ref findings);
        if (findings.Count > before)
        {
            findings.Within(before, member);
        }
    }

    /// <summary>Reads a member of an object in JSON, at whose name the reader stands.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="member">The name in JSON.</param>
    /// <param name="findings">Where to add what has another form.</param>
    /// <returns>What was read.</returns>
    public TDto? ReadJsonMember(ref Utf8JsonReader reader, string member, ref ValidationFindings findings)
    {
        reader.Read();
        var before = findings.Count;
        var dto = ReadJson(ref reader, ref findings);
        if (findings.Count > before)
        {
            findings.Within(before, member);
        }

        return dto;
    }

    /// <summary>Writes a member of a data transfer object as JSON, where it is there.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="member">The name in JSON.</param>
    /// <param name="dto">What is transferred, if anything.</param>
    public virtual void WriteJsonDtoMember(Utf8JsonWriter writer, JsonEncodedText member, TDto? dto)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (dto is not null)
        {
            writer.WritePropertyName(member);
            WriteJsonDto(writer, dto);
        }
    }

    /// <summary>Writes a member of an object in JSON.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="member">The name in JSON.</param>
    /// <param name="value">The value.</param>
    public virtual void WriteJsonMember(Utf8JsonWriter writer, JsonEncodedText member, T value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(member);
        WriteJson(writer, value);
    }
}
