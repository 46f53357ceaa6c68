using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OneOf;

namespace OpModel.Artifacts;

/// <summary>A kind of artifact, for the record that holds it.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <typeparam name="TDto">Its data transfer object.</typeparam>
public sealed class ArtifactType<T, TDto> : ArtifactType
    where T : IArtifact<T, TDto>
    where TDto : class
{
    /// <summary>Makes a kind of artifact. Generated code does.</summary>
    /// <param name="id">What commands and files call it.</param>
    /// <param name="name">What people call it.</param>
    public ArtifactType(string id, string name)
        : base(id, name)
    {
    }

    /// <summary>The version before, whose documents are still read.</summary>
    public EarlierVersion<T>? Earlier { get; init; }

    /// <inheritdoc/>
    public override string JsonSchema => T.Schema;

    internal override IEnumerable<(Type Type, Func<JsonSerializerOptions, JsonTypeInfo> Create)> TypeInfos
    {
        get
        {
            yield return (typeof(T), static options => JsonMetadataServices.CreateValueInfo<T>(options, new ArtifactJsonConverter<T, TDto>()));
            yield return (typeof(TDto), static options => JsonMetadataServices.CreateValueInfo<TDto>(options, new ArtifactDtoConverter<T, TDto>()));
        }
    }

    /// <summary>Reads a document: what comes back is valid.</summary>
    /// <param name="json">The document.</param>
    /// <param name="settings">How to read and validate; the default where it is <see langword="null"/>.</param>
    /// <returns>The artifact, or all that is wrong with the document.</returns>
    public OneOf<T, ValidationErrors> Read(string json, ValidationSettings? settings)
    {
        ArgumentNullException.ThrowIfNull(json);
        settings ??= ValidationSettings.Default;
        if (json.Length > settings.MaxBytes)
        {
            // Each character is a byte at least, so that a copy of what is refused need not be made.
            return DocumentReader.TooLong(json.Length, settings);
        }

        return Read(System.Text.Encoding.UTF8.GetBytes(json), settings);
    }

    /// <summary>Reads a document: what comes back is valid.</summary>
    /// <param name="json">The document in UTF-8.</param>
    /// <param name="settings">How to read and validate; the default where it is <see langword="null"/>.</param>
    /// <returns>The artifact, or all that is wrong with the document.</returns>
    public OneOf<T, ValidationErrors> Read(ReadOnlySpan<byte> json, ValidationSettings? settings)
    {
        settings ??= ValidationSettings.Default;
        if (Version is { } version && DocumentVersion.Of(json, settings) is { } found && found != version)
        {
            return Earlier is not null && found < version ? Earlier.Read(json, settings).Match(value => Valid(value, settings), errors => errors)
                : DocumentVersion.Refuse(found, version, settings);
        }

        return DocumentReader.Read<T, TDto>(json, settings);
    }

    /// <summary>Writes a document.</summary>
    /// <param name="value">The artifact.</param>
    /// <param name="indented">Whether in lines, for people to read.</param>
    /// <returns>JSON.</returns>
    public string Write(T value, bool indented = true) => System.Text.Encoding.UTF8.GetString(ArtifactJson.Write<T, TDto>(value, indented).WrittenSpan);

    /// <summary>Writes a page of Markdown.</summary>
    /// <param name="value">The artifact.</param>
    /// <returns>The page.</returns>
    public string WriteMarkdown(T value)
    {
        MarkdownPage page = new(Name);
        T.WriteMarkdown(page, value);
        return page.ToString();
    }

    /// <summary>What an upgrade made is held to the same as what was read.</summary>
    private static OneOf<T, ValidationErrors> Valid(T value, ValidationSettings settings) =>
        ArtifactJson.Validate<T, TDto>(value, settings) is { IsValid: false } errors ? errors : value;

    /// <inheritdoc/>
    public override ValidationErrors Validate(ReadOnlySpan<byte> json, ValidationSettings? settings = null) =>
        Read(json, settings).Match(_ => ValidationErrors.None, errors => errors);

    /// <inheritdoc/>
    public override OneOf<string, ValidationErrors> Rewrite(ReadOnlySpan<byte> json, ValidationSettings? settings = null) =>
        Read(json, settings).MapT0(value => Write(value));

    /// <inheritdoc/>
    public override OneOf<string, ValidationErrors> ToMarkdown(ReadOnlySpan<byte> json, ValidationSettings? settings = null) =>
        Read(json, settings).MapT0(WriteMarkdown);
}
