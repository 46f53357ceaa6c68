using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpModel.Artifacts;

/// <summary>Makes System.Text.Json read and write the data transfer object of an artifact without reflection.</summary>
internal sealed class ArtifactDtoConverter<T, TDto> : JsonConverter<TDto>
    where T : IArtifactPart<T, TDto>
    where TDto : class
{
    public override TDto? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ValidationFindings findings = new(null);
        var dto = T.ReadJson(ref reader, ref findings);
        return findings.Count == 0 ? dto : throw new JsonException(findings.ToErrors().ToString());
    }

    public override void Write(Utf8JsonWriter writer, TDto value, JsonSerializerOptions options) => T.WriteJsonDto(writer, value);
}
