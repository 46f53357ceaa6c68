using System.Text.Json.Nodes;
using OpModel.Checking;
using OpModel.Tool.Checking;

namespace OpModel.Tool.Artifacts;

/// <summary>Writes what is wrong with artifacts.</summary>
internal static class ArtifactFindingsWriter
{
    /// <summary>Writes the findings of several documents.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="format">In which form; SARIF is none of them.</param>
    /// <param name="documents">What is wrong with each document.</param>
    public static void Write(TextWriter writer, FindingsFormat format, IReadOnlyList<ArtifactFindings> documents)
    {
        if (format == FindingsFormat.Json)
        {
            JsonForm.Write(writer, Json(documents));
            return;
        }

        foreach (var document in documents)
        {
            WriteLines(writer, format, document);
        }

        writer.Write($"{Words.Count(documents.Sum(document => document.Count), "error")}; "
            + $"{documents.Count(document => document.Count == 0)} of {Words.Count(documents.Count, "document")} valid\n");
    }

    /// <summary>Writes the findings of a document, a line each.</summary>
    public static void WriteLines(TextWriter writer, FindingsFormat format, ArtifactFindings document)
    {
        foreach (var (origin, error) in document.Told)
        {
            if (format == FindingsFormat.GitHub)
            {
                GitHubAnnotations.WriteLine(writer, "error", origin, error.Code, $"{error.Path}: {error.Message}", GitHubAnnotations.RepositoryRoot);
            }
            else
            {
                writer.Write($"{origin}: error {error.Code}: {error.Path}: {error.Message}\n");
            }
        }

        if (document.Omitted > 0)
        {
            writer.Write($"and {document.Omitted} more in {document.Told[0].Origin.Path}; mend these first\n");
        }
    }

    private static JsonObject Json(IReadOnlyList<ArtifactFindings> documents) => new()
    {
        ["documents"] = documents.Count,
        ["valid"] = documents.Count(document => document.Count == 0),
        ["findings"] = new JsonArray([.. documents.SelectMany(document => document.Told).Select(Json)]),
        ["omitted"] = documents.Sum(document => document.Omitted),
    };

    private static JsonObject Json(ArtifactFinding finding) => new()
    {
        ["file"] = finding.Origin.Path,
        ["line"] = finding.Origin.Place.Line,
        ["column"] = finding.Origin.Place.Column,
        ["path"] = finding.Error.Path,
        ["code"] = finding.Error.Code,
        ["rule"] = finding.Error.Rule.Name,
        ["bound"] = finding.Error.Bound,
        ["found"] = finding.Error.Found,
        ["message"] = finding.Error.Message,
    };
}
