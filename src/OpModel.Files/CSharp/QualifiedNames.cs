namespace OpModel.Files.CSharp;

/// <summary>Names that mean the same wherever they stand, for code that is generated.</summary>
internal sealed class QualifiedNames : ICSharpNames
{
    public static QualifiedNames Instance { get; } = new();

    public string Of(CSharpType type) => type.Qualified;

    public string OfLibrary(string space, string name) => $"global::{space}.{name}";

    public string OfAttribute(string space, string name) => $"global::{space}.{name}";

    public string OfText(string text, Type? constants) => CSharpText.Literal(text);

    /// <summary>An array, since lists in brackets are newer than the attributes that take them.</summary>
    public string OfTexts(IEnumerable<string> texts) => $"new[] {{ {string.Join(", ", texts.Select(CSharpText.Literal))} }}";
}
