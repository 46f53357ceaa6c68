using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OpModel.CodeFixes;

/// <summary>Adds attributes to source text and leaves the rest as its author wrote it.</summary>
internal static class AttributeInsertion
{
    /// <summary>A list for an attribute behind another list: on a line of its own where that one ends its line, else on the same line.</summary>
    public static AttributeListSyntax Behind(AttributeListSyntax list, SourceText text, AttributeSyntax attribute)
    {
        var added = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(attribute));
        if (list.GetTrailingTrivia() is not [.., var endOfLine] || !endOfLine.IsKind(SyntaxKind.EndOfLineTrivia))
        {
            return added.WithTrailingTrivia(SyntaxFactory.Space);
        }

        var line = text.Lines.GetLineFromPosition(list.SpanStart).ToString();
        var indentation = line.Substring(0, line.Length - line.TrimStart().Length);
        return added.WithLeadingTrivia(SyntaxFactory.Whitespace(indentation)).WithTrailingTrivia(endOfLine);
    }

    /// <summary>Puts lists behind the one that they are given for, in their order.</summary>
    public static SyntaxNode Insert(SyntaxNode root, ILookup<AttributeListSyntax, AttributeListSyntax> added)
    {
        var tracked = root.TrackNodes(added.Select(lists => lists.Key));
        foreach (var lists in added)
        {
            tracked = tracked.InsertNodesAfter(tracked.GetCurrentNode(lists.Key)!, lists);
        }

        return tracked;
    }
}
