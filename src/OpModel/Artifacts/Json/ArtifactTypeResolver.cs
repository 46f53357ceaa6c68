using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OpModel.Artifacts;

/// <summary>Tells System.Text.Json of artifacts, and of nothing else, so that others may follow it in a chain.</summary>
internal sealed class ArtifactTypeResolver(IEnumerable<ArtifactType> types) : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> _typeInfos =
        types.SelectMany(type => type.TypeInfos).ToDictionary(info => info.Type, info => info.Create);

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        _typeInfos.TryGetValue(type, out var create) ? create(options) : null;
}
