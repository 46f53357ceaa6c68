using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.DependencyInjection;
using OpModel.Artifacts;

namespace OpModel.AspNetCore;

/// <summary>Makes an application know artifacts.</summary>
public static class ArtifactServices
{
    /// <summary>Makes endpoints read and write artifacts as JSON, and lets <see cref="ArtifactEndpoints.ValidateArtifacts"/> validate them.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="types">The kinds of artifact: <c>OpModel.Generated.ArtifactsIn_Shop.All</c>. Called again, it adds to those before.</param>
    /// <param name="settings">How bodies are validated; the default where it is left out. The last call that states it decides.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddArtifacts(this IServiceCollection services, IEnumerable<ArtifactType> types, ValidationSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(types);
        ArtifactType[] known = [.. types];
        services.AddSingleton(new KnownArtifacts(known, settings));
        return services.ConfigureHttpJsonOptions(options => options.SerializerOptions.AddArtifacts(ArtifactType.ResolverOf(known)));
    }

    /// <summary>Makes System.Text.Json know artifacts, before whatever else it knows.</summary>
    /// <param name="options">The options, such as those of controllers: <c>AddJsonOptions(options => options.JsonSerializerOptions.AddArtifacts(...))</c>.</param>
    /// <param name="resolver">The artifacts: <c>OpModel.Generated.ArtifactsIn_Shop.Resolver</c>.</param>
    /// <returns>The options.</returns>
    public static JsonSerializerOptions AddArtifacts(this JsonSerializerOptions options, IJsonTypeInfoResolver resolver)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(resolver);
        options.TypeInfoResolverChain.Insert(0, resolver);
        return options;
    }
}
