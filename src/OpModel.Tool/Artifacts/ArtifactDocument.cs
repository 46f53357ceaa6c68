using System.Text;
using System.Text.RegularExpressions;
using OneOf;
using OpModel.Artifacts;
using OpModel.Files;
using OpModel.Files.Yaml;

namespace OpModel.Tool.Artifacts;

/// <summary>A file that holds an artifact, in JSON or in YAML.</summary>
internal sealed partial class ArtifactDocument
{
    private static readonly ValidationRule NoYaml = new(ValidationRule.Malformed.Code, ValidationRule.Malformed.Name, "{found}");

    private static readonly YamlLimits Limits = new(ValidationSettings.Default.MaxDepth, ValidationSettings.Default.MaxBytes);

    private readonly OrganizationText _file;

    private readonly byte[] _json;

    /// <summary>What the file holds as YAML; nothing where it holds JSON.</summary>
    private readonly YamlDocument? _yaml;

    private ArtifactDocument(OrganizationText file, ArtifactType type)
    {
        (_file, Type) = (file, type);
        if (!IsJson(file))
        {
            _yaml = YamlDocument.Read(file.Text, Limits);
        }

        _json = _yaml is null ? Encoding.UTF8.GetBytes(file.Text) : YamlAsJson.Write(_yaml.Root, ArtifactSchema.Parse(type.JsonSchema));
    }

    /// <summary>The kind of artifact that it holds.</summary>
    public ArtifactType Type { get; }

    /// <summary>Opens a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="kinds">The kinds of artifact that there are.</param>
    /// <param name="kind">The kind that it holds; where it is left out, the file tells.</param>
    /// <returns>The document, or why it cannot be read.</returns>
    public static OneOf<ArtifactDocument, InputProblem> Open(string path, ArtifactKinds kinds, ArtifactType? kind)
    {
        if (!TextInput.Read(path, ValidationSettings.Default.MaxBytes).TryPickT0(out var text, out var problem))
        {
            return problem;
        }

        var schema = SchemaComment().Match(text) is { Success: true } match ? match.Groups["schema"].Value : null;
        return (kind ?? (schema is null ? null : kinds.OfFile(schema)) ?? kinds.OfFile(path)) is { } known
            ? new ArtifactDocument(new(path, text), known)
            : new InputProblem(path, null, null, $"nothing tells which artifact this is; {Mend(path, kinds)}");
    }

    /// <summary>Finds all that is wrong.</summary>
    /// <param name="settings">How to validate.</param>
    public ArtifactFindings Validate(ValidationSettings settings) => Unreadable() ?? Placed(Type.Validate(_json, settings), settings);

    /// <summary>Writes it as a page of Markdown.</summary>
    /// <param name="settings">How to validate.</param>
    /// <returns>The page, or all that is wrong.</returns>
    public OneOf<string, ArtifactFindings> ToMarkdown(ValidationSettings settings) => Unreadable() is { } unreadable
        ? unreadable
        : Type.ToMarkdown(_json, settings).MapT1(errors => Placed(errors, settings));

    private static bool IsJson(OrganizationText file) => file.HasEnding(".json") || (!file.IsYaml && file.Text.AsSpan().TrimStart() is ['{' or '[', ..]);

    private static string Mend(string path, ArtifactKinds kinds)
    {
        foreach (var part in Path.GetFileName(path).Split('.'))
        {
            if (kinds.Nearest(part) is { } nearest)
            {
                return $"did you mean \"{nearest}\"? The name of the file tells, or --kind.";
            }
        }

        return "say so by --kind, or call it product-budget.yaml, checkout.product-budget.yaml or the like (opmodel artifact list tells which there are).";
    }

    /// <summary>What is wrong with the file as YAML; nothing where it can be read.</summary>
    private ArtifactFindings? Unreadable() => _yaml?.Problem is { } problem
        ? new([new(new(_file.Path, problem.Place), new("$", NoYaml, Found: problem.Message))], Omitted: 0)
        : null;

    private ArtifactFindings Placed(ValidationErrors errors, ValidationSettings settings)
    {
        if (errors.IsValid)
        {
            return new([], errors.Omitted);
        }

        // What is no JSON, or too deep, is known by line and byte; in all else, values can be looked for.
        var places = errors[0].Line is not null ? null
            : _yaml is null ? DocumentPlaces.InJson(_file, _json, settings.MaxDepth, errors)
            : DocumentPlaces.InYaml(_yaml.Root, errors);
        var findings = errors.Select(error => new ArtifactFinding(new(_file.Path, places?.Of(error) ?? PlaceOf(error)), error));
        return new([.. findings.OrderBy(finding => finding.Origin.Place.Start)], errors.Omitted);
    }

    private FilePlace PlaceOf(ValidationError error)
    {
        var start = 0;
        for (var line = 1; line < error.Line; line++)
        {
            start += _json.AsSpan(start).IndexOf((byte)'\n') + 1;
        }

        var end = Math.Min(start + (error.Column ?? 1) - 1, _json.Length);
        return _file.PlaceOf(Encoding.UTF8.GetCharCount(_json.AsSpan(0, end)), 0);
    }

    /// <summary>How editors are told of the schema of a YAML file.</summary>
    [GeneratedRegex(@"^#[ \t]*yaml-language-server:[ \t]*\$schema=(?:[^\r\n]*/)?(?<schema>[^\r\n/ ]+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex SchemaComment();
}
