using System.Text.Json.Nodes;
using OpModel.Files.Recording;

namespace OpModel.Files.Schema;

/// <summary>Keys within a document, and the form that they are of.</summary>
/// <param name="Keys">The keys with their values.</param>
/// <param name="Form">Their form.</param>
internal sealed record DocumentSite(JsonObject Keys, RecordedForm Form)
{
    /// <summary>The keys that are there, each with what may stand under it.</summary>
    public IReadOnlyList<FieldForm> Fields => [.. Form.Fields.Where(known => Keys.ContainsKey(known.Key))];
}
