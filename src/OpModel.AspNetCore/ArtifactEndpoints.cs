using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;
using OpModel.Artifacts;

namespace OpModel.AspNetCore;

/// <summary>Validates the bodies of requests that are artifacts.</summary>
public static class ArtifactEndpoints
{
    /// <summary>
    /// Answers a body that is no valid artifact with 400 and problem details (RFC 9457), which tell all that is wrong; the endpoint sees valid ones alone.
    /// </summary>
    /// <remarks>
    /// The endpoint takes the record or its data transfer object as its body: <c>app.MapPost("/budgets", (ProductBudget budget) => ...).ValidateArtifacts()</c>.
    /// The kinds of artifact come from <see cref="ArtifactServices.AddArtifacts(IServiceCollection, IEnumerable{ArtifactType}, ValidationSettings?)"/>. The body is
    /// validated before it is bound, so that a member of another form is told with all else that is wrong. A body of more than
    /// <see cref="ValidationSettings.MaxBytes"/> is answered with 413. Endpoints of other bodies are left as they are, so that a whole group can be validated.
    /// </remarks>
    /// <typeparam name="TBuilder">What builds the endpoints.</typeparam>
    /// <param name="builder">An endpoint or a group of them.</param>
    /// <returns>The same.</returns>
    public static TBuilder ValidateArtifacts<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder
    {
        builder.Finally(static endpoint =>
        {
            if (endpoint.RequestDelegate is { } next && endpoint.Metadata.OfType<IAcceptsMetadata>().LastOrDefault() is { RequestType: { } body } accepts
                && Find(endpoint.ApplicationServices, body) is var (type, settings))
            {
                endpoint.Metadata.Add(new ProducesProblem());
                endpoint.RequestDelegate = context => ValidateAsync(context, type, settings, accepts.IsOptional, next);
            }
        });
        return builder;
    }

    private static (ArtifactType Type, ValidationSettings Settings)? Find(IServiceProvider services, Type body)
    {
        var known = services.GetServices<KnownArtifacts>().ToArray();
        return known.Select(each => each.Of(body)).LastOrDefault(type => type is not null) is { } type
            ? (type, known.Select(each => each.Settings).LastOrDefault(settings => settings is not null) ?? ValidationSettings.Default)
            : null;
    }

    private static async Task ValidateAsync(HttpContext context, ArtifactType type, ValidationSettings settings, bool isOptional, RequestDelegate next)
    {
        // What is no JSON is refused where it is bound.
        if (!context.Request.HasJsonContentType())
        {
            await next(context);
            return;
        }

        await using var body = await RequestBody.ReadAsync(context.Request, settings.MaxBytes, context.RequestAborted);
        var errors = isOptional && body.Length == 0 ? ValidationErrors.None : type.Validate(RequestBody.InUtf8(context.Request, body), settings);
        if (!errors.IsValid)
        {
            await ArtifactProblem.WriteAsync(context, errors, body.Length > settings.MaxBytes);
            return;
        }

        var sent = context.Request.Body;
        body.Position = 0;
        context.Request.Body = body;
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Body = sent;
        }
    }

    /// <summary>Tells what describes an API that the endpoint may answer with problem details.</summary>
    private sealed class ProducesProblem : IProducesResponseTypeMetadata
    {
        public Type? Type => typeof(HttpValidationProblemDetails);

        public int StatusCode => StatusCodes.Status400BadRequest;

        public IEnumerable<string> ContentTypes => ["application/problem+json"];
    }
}
