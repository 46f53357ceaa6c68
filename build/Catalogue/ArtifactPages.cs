using System.Globalization;
using System.Text;
using OpModel.Artifacts;
using OpModel.Organization;

namespace OpModel.Catalogue;

/// <summary>Writes what the pages on artifacts say of the library's own: its artifacts, its codes, and what bad documents answer.</summary>
internal static class ArtifactPages
{
    /// <summary>The attributes by whose name a rule is not called.</summary>
    private static readonly Dictionary<string, string> Attributes = new(StringComparer.Ordinal)
    {
        ["ART101"] = "`[Required]`, and each property that cannot be null",
        ["ART106"] = "`[Count]`, `[StringLength]`, `[MinLength]`, `[Length]`",
        ["ART107"] = "`[Count]`, `[StringLength]`, `[MaxLength]`, `[Length]`",
        ["ART203"] = "`[Unique]`, `[DistinctBy]`",
        ["ART207"] = "`[References<T>]`, the reference types",
        ["ART301"] = "`Validate`, the method of the artifact",
    };

    private static readonly HashSet<string> OfForm = ["ART001", "ART002", "ART003", "ART004", "ART005", "ART006"];

    /// <summary>A row for each artifact of the library.</summary>
    public static string Library()
    {
        var table = new StringBuilder("| Artifact | Id | Owed by | Owned by | Reviewed | What it is |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var type in Generated.ArtifactsIn_OpModel.All.OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            table.Append(
                CultureInfo.InvariantCulture,
                $"| {type.Name} | `{type.Id}` | {TeamType.Find(type.OwedBy ?? "")?.DisplayName} | {type.Owner} | {type.Review?.ToString().ToLowerInvariant()} | {type.Summary} |\n");
        }

        return table.ToString();
    }

    /// <summary>A row for each code.</summary>
    public static string Codes()
    {
        var table = new StringBuilder("| Code | Name | Found by | Message |\n| --- | --- | --- | --- |\n");
        foreach (var rule in ValidationRule.All)
        {
            var attribute = Attributes.GetValueOrDefault(rule.Code)
                ?? (OfForm.Contains(rule.Code) ? "reading" : $"`[{string.Concat(rule.Name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]))}]`");
            table.Append(CultureInfo.InvariantCulture, $"| {rule.Code} | `{rule.Name}` | {attribute} | {rule.Message} |\n");
        }

        return table.ToString();
    }

    /// <summary>The page with what a bad document of each artifact answers.</summary>
    public static (string Path, string Text) BadDocuments(string root)
    {
        var page = new StringBuilder(
            """
            # What bad documents answer

            This page is written by `build/Catalogue`: each block is what `ArtifactType.Validate` says of a document in
            [samples/Artifacts/bad](../samples/Artifacts/bad), which makes mistakes that people make. The filled examples without mistakes are in
            [samples/Artifacts/documents](../samples/Artifacts/documents). [The guide](artifacts.md) says what the codes mean.

            A value of another form has no value, so what is said about several values together (sums, order, names that refer to one another) is told once
            the parts it is about can be read.

            """);
        foreach (var type in Generated.ArtifactsIn_OpModel.All.OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            var document = File.ReadAllBytes(Path.Combine(root, "samples", "Artifacts", "bad", type.Id + ".json"));
            page.Append(CultureInfo.InvariantCulture, $"\n## {type.Name}\n\n[{type.Id}.json](../samples/Artifacts/bad/{type.Id}.json)\n\n```\n{type.Validate(document)}\n```\n");
        }

        return (Path.Combine(root, "docs", "artifacts-bad-documents.md"), page.ToString());
    }
}
