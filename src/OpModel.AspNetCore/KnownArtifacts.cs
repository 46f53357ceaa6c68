using OpModel.Artifacts;

namespace OpModel.AspNetCore;

/// <summary>The kinds of artifact that one call made an application know.</summary>
/// <param name="types">The kinds.</param>
/// <param name="settings">How their bodies are validated, where that call states it.</param>
internal sealed class KnownArtifacts(IEnumerable<ArtifactType> types, ValidationSettings? settings)
{
    /// <summary>Each kind by its record and by its data transfer object, which an endpoint may take alike.</summary>
    private readonly Dictionary<Type, ArtifactType> _byParameter = types
        .SelectMany(type => type.GetType().GetGenericArguments().Select(parameter => (parameter, type)))
        .ToDictionary(pair => pair.parameter, pair => pair.type);

    /// <summary>How bodies are validated.</summary>
    public ValidationSettings? Settings { get; } = settings;

    /// <summary>The kind that a parameter of an endpoint is; nothing where it is none.</summary>
    public ArtifactType? Of(Type parameter) => _byParameter.GetValueOrDefault(parameter);
}
