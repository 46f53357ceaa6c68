using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OpModel.Files;
using OpModel.Organization;

namespace OpModel.Symbols;

/// <summary>The places of origins in the words of the compiler.</summary>
internal static class OriginPlaces
{
    /// <summary>The place in C# or in another file; none for what stands in a reference.</summary>
    public static Location Locate(this Origin origin) => origin switch
    {
        SourceOrigin source => source.Locate(),
        FileOrigin { Path: var path, Place: var place } => Location.Create(
            path,
            new TextSpan(place.Start, place.Length),
            new LinePositionSpan(new(place.Line - 1, place.Column - 1), new(place.Line - 1, place.Column - 1 + place.Length))),
        _ => Location.None,
    };
}
