using System.Text.Json;

namespace OpModel.Artifacts;

/// <summary>The form of artifacts and their parts, which is generated.</summary>
internal sealed class PartForm<T, TDto> : ValueForm<T, TDto?>
    where T : IArtifactPart<T, TDto>
    where TDto : class
{
    public override TDto? ToDto(T value) => value.ToDto();

    public override bool TryRead(TDto? dto, ref ValidationFindings findings, out T value) => T.TryRead(dto!, ref findings, out value!);

    public override TDto? ReadJson(ref Utf8JsonReader reader, ref ValidationFindings findings) => T.ReadJson(ref reader, ref findings);

    public override void WriteJson(Utf8JsonWriter writer, T value) => T.WriteJson(writer, value);

    public override void WriteJsonDto(Utf8JsonWriter writer, TDto? dto) => T.WriteJsonDto(writer, dto!);

    public override void Check(T value, ref ValidationFindings findings) => T.Check(value, ref findings);

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
