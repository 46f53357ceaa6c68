using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OpModel.Artifacts;

namespace OpModel.AspNetCore;

/// <summary>What is wrong with an artifact, as problem details (RFC 9457).</summary>
public static class ArtifactProblem
{
    /// <summary>Makes problem details.</summary>
    /// <param name="errors">What is wrong.</param>
    /// <returns>
    /// <c>errors</c> has the messages by path, as other validation of ASP.NET Core has them; <c>findings</c> lists for each <c>path</c>, <c>code</c>, <c>message</c>,
    /// <c>bound</c> and <c>found</c>; <c>omitted</c> counts what is beyond the bound of <see cref="ValidationSettings.MaxErrors"/>.
    /// </returns>
    public static HttpValidationProblemDetails Of(ValidationErrors errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        HttpValidationProblemDetails problem = new(errors
            .GroupBy(error => error.Path, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(error => error.Message).ToArray(), StringComparer.Ordinal))
        {
            Status = StatusCodes.Status400BadRequest,
        };
        problem.Extensions["findings"] = Findings(errors);
        if (errors.Omitted > 0)
        {
            problem.Extensions["omitted"] = errors.Omitted;
        }

        return problem;
    }

    /// <summary>Answers a request with problem details, as the application writes them.</summary>
    internal static async Task WriteAsync(HttpContext context, ValidationErrors errors, bool isTooLarge)
    {
        var problem = Of(errors);
        problem.Status = context.Response.StatusCode = isTooLarge ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest;
        if (context.RequestServices.GetService<IProblemDetailsService>() is not { } service
            || !await service.TryWriteAsync(new ProblemDetailsContext { HttpContext = context, ProblemDetails = problem }))
        {
            await Results.Problem(problem).ExecuteAsync(context);
        }
    }

    /// <summary>The findings as a value of JSON, which any serialiser writes without knowing more.</summary>
    private static JsonElement Findings(ValidationErrors errors)
    {
        using MemoryStream json = new();
        using (Utf8JsonWriter writer = new(json, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartArray();
            foreach (var error in errors)
            {
                writer.WriteStartObject();
                writer.WriteString("path", error.Path);
                writer.WriteString("code", error.Code);
                writer.WriteString("message", error.Message);
                writer.WriteString("bound", error.Bound);
                writer.WriteString("found", error.Found);
                if (error.Line is { } line)
                {
                    writer.WriteNumber("line", line);
                    writer.WriteNumber("column", error.Column ?? 1);
                }

                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        json.Position = 0;
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
