using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpModel.Artifacts;

/// <summary>Makes System.Text.Json read and write an artifact or a part of one; what is not valid is a <see cref="JsonException"/>.</summary>
/// <typeparam name="T">The artifact or part.</typeparam>
/// <typeparam name="TDto">Its data transfer object.</typeparam>
public sealed class ArtifactJsonConverter<T, TDto> : JsonConverter<T>
    where T : IArtifactPart<T, TDto>
    where TDto : class
{
    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ValidationFindings findings = new(null);
        var dto = T.ReadJson(ref reader, ref findings);
        if (dto is not null && findings.Count == 0 && T.TryRead(dto, ref findings, out var value) && findings.Count == 0)
        {
            return value;
        }

        throw new JsonException(findings.ToErrors().ToString());
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => T.WriteJson(writer, value);
}
