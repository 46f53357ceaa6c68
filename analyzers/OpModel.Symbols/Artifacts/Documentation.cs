using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpModel.Symbols;

/// <summary>Reads what authors wrote about their types and properties, which schemas and skeletons say again.</summary>
internal static class Documentation
{
    private const string Mark = "///";

    /// <summary>The summary as one line of plain text; nothing where there is none.</summary>
    /// <remarks>What stands in source is read from the comment itself: the compiler parses documentation only where a project asks for it.</remarks>
    public static string? SummaryOf(ISymbol symbol)
    {
        var xml = symbol.DeclaringSyntaxReferences.IsEmpty
            ? symbol.GetDocumentationCommentXml() ?? ""
            : string.Concat(symbol.DeclaringSyntaxReferences.Select(reference => Comment(reference.GetSyntax())));
        if (xml.Length == 0)
        {
            return null;
        }

        try
        {
            var summary = XElement.Parse($"<all>{xml}</all>").Descendants("summary").FirstOrDefault();
            if (summary is null)
            {
                return null;
            }

            foreach (var empty in summary.Descendants().Where(element => !element.Nodes().Any()).ToArray())
            {
                var named = (empty.Attribute("cref") ?? empty.Attribute("langword") ?? empty.Attribute("name"))?.Value ?? "";
                empty.ReplaceWith(named.Substring(named.LastIndexOfAny(['.', ':']) + 1));
            }

            var text = string.Join(" ", summary.Value.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
            return text.Length == 0 ? null : text;
        }
        catch (XmlException)
        {
            // The compiler reports documentation that is no XML.
            return null;
        }
    }

    /// <summary>The lines of documentation in front of a declaration, without their marks.</summary>
    private static string Comment(SyntaxNode declaration)
    {
        if (declaration is not MemberDeclarationSyntax || !declaration.HasLeadingTrivia)
        {
            return "";
        }

        StringBuilder? comment = null;
        foreach (var trivia in declaration.GetLeadingTrivia())
        {
            if (trivia.FullSpan.Length <= Mark.Length || trivia.IsKind(SyntaxKind.WhitespaceTrivia))
            {
                continue;
            }

            foreach (var line in trivia.ToFullString().Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith(Mark, StringComparison.Ordinal)))
            {
                (comment ??= new()).Append(line, Mark.Length, line.Length - Mark.Length).Append('\n');
            }
        }

        return comment?.ToString() ?? "";
    }
}
