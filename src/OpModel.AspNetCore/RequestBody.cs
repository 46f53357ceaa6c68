using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace OpModel.AspNetCore;

/// <summary>The body of a request, in memory.</summary>
internal static class RequestBody
{
    /// <summary>Reads a body.</summary>
    /// <param name="request">The request.</param>
    /// <param name="limit">How many bytes are read; of a longer body, one more.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<MemoryStream> ReadAsync(HttpRequest request, int limit, CancellationToken cancellation)
    {
        MemoryStream body = new((int)Math.Clamp(request.ContentLength ?? 0, 0, limit));
        var buffer = new byte[16 * 1024];
        while (body.Length <= limit && await request.Body.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, limit + 1L - body.Length)), cancellation) is > 0 and var count)
        {
            body.Write(buffer, 0, count);
        }

        return body;
    }

    /// <summary>A body in UTF-8, written again where the request says that it has another encoding.</summary>
    /// <param name="request">The request.</param>
    /// <param name="body">Its body.</param>
    public static ReadOnlySpan<byte> InUtf8(HttpRequest request, MemoryStream body)
    {
        var bytes = body.GetBuffer().AsSpan(0, (int)body.Length);
        var encoding = MediaTypeHeaderValue.TryParse(request.ContentType, out var type) ? type.Encoding : null;
        return encoding is null || encoding.CodePage == Encoding.UTF8.CodePage || encoding.CodePage == Encoding.ASCII.CodePage
            ? bytes
            : Encoding.Convert(encoding, Encoding.UTF8, bytes.ToArray());
    }
}
