using System.Text.Json;

namespace OpModel.Artifacts;

/// <summary>The form of artifacts and their parts, which is generated.</summary>
/// <remarks>
/// What is generated is found once for each form. Called by way of its type parameter, it would be looked up at each call, since code is shared
/// between all types that are classes.
/// </remarks>
internal sealed class PartForm<T, TDto> : ValueForm<T, TDto?>
    where T : IArtifactPart<T, TDto>
    where TDto : class
{
    private readonly Reading _tryRead = T.TryRead;
    private readonly JsonReading _readJson = T.ReadJson;
    private readonly Action<Utf8JsonWriter, T> _writeJson = T.WriteJson;
    private readonly Action<Utf8JsonWriter, TDto> _writeJsonDto = T.WriteJsonDto;
    private readonly Checking _check = T.Check;

    private delegate bool Reading(TDto dto, ref ValidationFindings findings, out T? value);

    private delegate TDto? JsonReading(ref Utf8JsonReader reader, ref ValidationFindings findings);

    private delegate void Checking(T value, ref ValidationFindings findings);

    public override TDto? ToDto(T value) => value.ToDto();

    public override bool TryRead(TDto? dto, ref ValidationFindings findings, out T value) => _tryRead(dto!, ref findings, out value!);

    public override TDto? ReadJson(ref Utf8JsonReader reader, ref ValidationFindings findings) => _readJson(ref reader, ref findings);

    public override void WriteJson(Utf8JsonWriter writer, T value) => _writeJson(writer, value);

    public override void WriteJsonDto(Utf8JsonWriter writer, TDto? dto) => _writeJsonDto(writer, dto!);

    public override void Check(T value, ref ValidationFindings findings) => _check(value, ref findings);

    public override string Text(T value) => value.ToText();

    public override bool FitsIntoCell => false;

    public override bool TryWriteRow(MarkdownRow row, T value)
    {
        T.WriteRow(row, value);
        return true;
    }

    public override void WriteContent(MarkdownPage markdown, T value) => T.WriteMarkdown(markdown, value);

    public override void WriteMarkdown(MarkdownPage markdown, string name, T value)
    {
        markdown.Heading(name);
        T.WriteMarkdown(markdown, value);
        markdown.EndSection();
    }
}
