using System.Buffers;
using System.ComponentModel;
using System.Text.Encodings.Web;
using System.Text.Json;
using OneOf;

namespace OpModel.Artifacts;

/// <summary>What generated code calls to read, write and validate artifacts.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ArtifactJson
{
    private static readonly JsonWriterOptions InLines = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private static readonly JsonWriterOptions InOneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Encodes the name of a member.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The same as JSON writes it.</returns>
    public static JsonEncodedText Encode(string name) => JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    /// <summary>Makes an artifact or a part of its data transfer object.</summary>
    /// <param name="dto">What was transferred.</param>
    /// <param name="settings">How to validate; the default where it is left out.</param>
    /// <returns>What was made, or all that is wrong.</returns>
    public static OneOf<T, ValidationErrors> TryFrom<T, TDto>(TDto dto, ValidationSettings? settings)
        where T : IArtifactPart<T, TDto>
        where TDto : class
    {
        ArgumentNullException.ThrowIfNull(dto);
        ValidationFindings findings = new(settings);
        return T.TryRead(dto, ref findings, out var value) && findings.Count == 0 ? value! : findings.ToErrors();
    }

    /// <summary>Validates an artifact or a part.</summary>
    /// <param name="value">What to validate.</param>
    /// <param name="settings">How to validate; the default where it is left out.</param>
    /// <returns>What is wrong.</returns>
    public static ValidationErrors Validate<T, TDto>(T value, ValidationSettings? settings)
        where T : IArtifactPart<T, TDto>
        where TDto : class
    {
        ArgumentNullException.ThrowIfNull(value);
        ValidationFindings findings = new(settings);
        T.Check(value, ref findings);
        return findings.ToErrors();
    }

    /// <summary>Validates a data transfer object.</summary>
    /// <param name="dto">What to validate.</param>
    /// <param name="settings">How to validate; the default where it is left out.</param>
    /// <returns>What is wrong.</returns>
    public static ValidationErrors Validate<T, TDto>(TDto dto, ValidationSettings? settings)
        where T : IArtifactPart<T, TDto>
        where TDto : class
        => TryFrom<T, TDto>(dto, settings).Match(_ => ValidationErrors.None, errors => errors);

    /// <summary>Makes a later version of an earlier one.</summary>
    /// <param name="earlier">The earlier version.</param>
    /// <returns>The later version.</returns>
    public static T Upgrade<T, TEarlier>(TEarlier earlier)
        where T : IUpgradesFrom<T, TEarlier>
        => T.Upgrade(earlier);

    /// <summary>Makes the version of an artifact before one.</summary>
    /// <param name="type">The kind of artifact that it is.</param>
    /// <param name="upgrade">What makes the later one of it.</param>
    /// <returns>The version.</returns>
    public static EarlierVersion<T> Earlier<T, TEarlier, TDto>(ArtifactType<TEarlier, TDto> type, Func<TEarlier, T> upgrade)
        where TEarlier : IArtifact<TEarlier, TDto>
        where TDto : class
        => new((json, settings) => type.Read(json, settings).MapT0(upgrade));

    internal static ArrayBufferWriter<byte> Write<T, TDto>(T value, bool indented)
        where T : IArtifactPart<T, TDto>
        where TDto : class
    {
        ArgumentNullException.ThrowIfNull(value);
        ArrayBufferWriter<byte> buffer = new(1024);
        using Utf8JsonWriter writer = new(buffer, indented ? InLines : InOneLine);
        T.WriteJson(writer, value);
        writer.Flush();
        if (!indented)
        {
            return buffer;
        }

        buffer.Write("\n"u8);
        return Environment.NewLine == "\n" ? buffer : WithLineFeeds(buffer.WrittenSpan);
    }

    /// <summary>The same on every system: line ends within texts are escaped, so that each return is one of the layout.</summary>
    private static ArrayBufferWriter<byte> WithLineFeeds(ReadOnlySpan<byte> json)
    {
        ArrayBufferWriter<byte> buffer = new(json.Length);
        while (json.IndexOf((byte)'\r') is >= 0 and var end)
        {
            buffer.Write(json[..end]);
            json = json[(end + 1)..];
        }

        buffer.Write(json);

        return buffer;
    }
}
