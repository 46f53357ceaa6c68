using System.ComponentModel;
using System.Text.Json;

namespace OpModel.Artifacts;

/// <summary>What is generated for an artifact and for each of its parts. Nothing else implements it.</summary>
/// <typeparam name="TSelf">The artifact or part.</typeparam>
/// <typeparam name="TDto">Its data transfer object.</typeparam>
public interface IArtifactPart<TSelf, TDto>
    where TSelf : IArtifactPart<TSelf, TDto>
    where TDto : class
{
    /// <summary>A JSON Schema (2020-12) of its documents.</summary>
    static abstract string Schema { get; }

    /// <summary>Makes the data transfer object.</summary>
    /// <returns>The same, flat and mutable.</returns>
    TDto ToDto();

    /// <summary>Writes it for people to read, in one line.</summary>
    /// <returns>The text.</returns>
    string ToText();

    /// <summary>Reads a data transfer object and validates it.</summary>
    /// <param name="dto">What was transferred.</param>
    /// <param name="findings">Where to add what is wrong.</param>
    /// <param name="value">The artifact or part.</param>
    /// <returns><see langword="false"/> where it cannot be read or is not valid; then there is a finding.</returns>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    static abstract bool TryRead(TDto dto, ref ValidationFindings findings, out TSelf? value);

    /// <summary>Validates it.</summary>
    /// <param name="value">The artifact or part.</param>
    /// <param name="findings">Where to add what is wrong.</param>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    static abstract void Check(TSelf value, ref ValidationFindings findings);

    /// <summary>Reads a data transfer object from JSON, at whose first token the reader stands.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="findings">Where to add what has another form.</param>
    /// <returns>What was read; <see langword="null"/> where JSON has null or another form.</returns>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    static abstract TDto? ReadJson(ref Utf8JsonReader reader, ref ValidationFindings findings);

    /// <summary>Writes it as JSON.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The artifact or part.</param>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    static abstract void WriteJson(Utf8JsonWriter writer, TSelf value);

    /// <summary>Writes a data transfer object as JSON, valid or not.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="dto">What is transferred.</param>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    static abstract void WriteJsonDto(Utf8JsonWriter writer, TDto dto);

    /// <summary>Writes its content into a page, under the heading that is open.</summary>
    /// <param name="markdown">The page.</param>
    /// <param name="value">The artifact or part.</param>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    static abstract void WriteMarkdown(MarkdownPage markdown, TSelf value);

    /// <summary>Writes the names of its members and their values as the cells of a table.</summary>
    /// <param name="row">The row.</param>
    /// <param name="value">The artifact or part.</param>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    static abstract void WriteRow(MarkdownRow row, TSelf value);
}
