using System.Text;
using OneOf;
using OpModel.Artifacts;

namespace OpModel.Generators.Tests.Driving;

/// <summary>Reads documents that are written as text.</summary>
internal static class ArtifactTypeExtensions
{
    /// <summary>Reads a document and writes it again, in one line.</summary>
    public static OneOf<string, ValidationErrors> Rewritten(this ArtifactType type, string json) =>
        type.Rewrite(Encoding.UTF8.GetBytes(json)).MapT0(text => text.Replace("\n", "", StringComparison.Ordinal).Replace("  ", "", StringComparison.Ordinal).Replace("\": ", "\":", StringComparison.Ordinal));

    /// <summary>What is wrong with a document, as path and code of each.</summary>
    public static IEnumerable<string> Wrong(this ArtifactType type, string json, ValidationSettings? settings = null) =>
        type.Validate(Encoding.UTF8.GetBytes(json), settings).Select(error => $"{error.Path} {error.Rule.Name}");
}
