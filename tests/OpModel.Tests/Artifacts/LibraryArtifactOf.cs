using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OpModel.Artifacts;

/// <inheritdoc/>
internal sealed class LibraryArtifact<T, TDto>(ArtifactType<T, TDto> type) : LibraryArtifact
    where T : IArtifact<T, TDto>
    where TDto : class
{
    private static readonly JsonSerializerOptions Reflecting = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly ValidationSettings AllErrors = new() { MaxErrors = int.MaxValue };

    public override ArtifactType Type => type;

    public override IInstance Random(int seed) => new Instance(type, (T)new RandomArtifact(new(seed)).Of(typeof(T)));

    private sealed class Instance(ArtifactType<T, TDto> type, T model) : IInstance
    {
        public object Model => model;

        public string Json => type.Write(model, indented: false);

        public string Markdown => type.WriteMarkdown(model);

        public string TransferredJson
        {
            get
            {
                using MemoryStream stream = new();
                using (Utf8JsonWriter writer = new(stream, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
                {
                    T.WriteJsonDto(writer, model.ToDto());
                }

                return Encoding.UTF8.GetString(stream.ToArray());
            }
        }

        public string ReflectedJson => JsonSerializer.Serialize(model.ToDto(), Reflecting);

        public object? FromTransferred => Read(model.ToDto());

        public object? FromReflected => Read(JsonSerializer.Deserialize<TDto>(ReflectedJson, Reflecting)!);

        public object? FromJson
        {
            get
            {
                Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(Json));
                reader.Read();
                ValidationFindings findings = new(AllErrors);
                var dto = T.ReadJson(ref reader, ref findings);
                Assert.Empty(findings.ToErrors());
                return Read(dto!);
            }
        }

        public ValidationErrors ErrorsInMemory
        {
            get
            {
                ValidationFindings findings = new(AllErrors);
                T.Check(model, ref findings);
                return findings.ToErrors();
            }
        }

        public ValidationErrors ErrorsTransferred
        {
            get
            {
                ValidationFindings findings = new(AllErrors);
                T.TryRead(model.ToDto(), ref findings, out _);
                return findings.ToErrors();
            }
        }

        public ValidationErrors ErrorsOfDocument => type.Validate(Encoding.UTF8.GetBytes(Json), AllErrors);

        private static object? Read(TDto dto)
        {
            ValidationFindings findings = new(AllErrors);
            return T.TryRead(dto, ref findings, out var value) ? value : null;
        }
    }
}
