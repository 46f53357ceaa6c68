using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OpModel.CodeFixes;

/// <summary>Takes attributes out of source text and leaves the rest as its author wrote it.</summary>
/// <remarks>
/// A line that held nothing else goes with the attribute, and so does a comment behind it on the same line, since it is about the
/// attribute. Comments on lines of their own stay.
/// </remarks>
internal static class AttributeRemoval
{
    public static SourceText Remove(SourceText text, IReadOnlyCollection<AttributeSyntax> attributes) => text.WithChanges(
        attributes
            .GroupBy(attribute => (AttributeListSyntax)attribute.Parent!)
            .SelectMany(inList => Spans(text, inList.Key, [.. inList]))
            .OrderBy(span => span.Start)
            .Select(span => new TextChange(span, "")));

    private static IEnumerable<TextSpan> Spans(SourceText text, AttributeListSyntax list, HashSet<AttributeSyntax> removed)
    {
        var attributes = list.Attributes;
        if (removed.Count == attributes.Count)
        {
            yield return WithItsLine(text, list.Span);
            yield break;
        }

        for (var first = 0; first < attributes.Count; first++)
        {
            if (!removed.Contains(attributes[first]))
            {
                continue;
            }

            var last = first;
            while (last + 1 < attributes.Count && removed.Contains(attributes[last + 1]))
            {
                last++;
            }

            var run = TextSpan.FromBounds(attributes[first].SpanStart, attributes[last].Span.End);
            if (last + 1 < attributes.Count)
            {
                yield return WithItsLine(text, TextSpan.FromBounds(run.Start, attributes.GetSeparator(last).Span.End));
            }
            else
            {
                foreach (var span in WithCommaBefore(attributes.GetSeparator(first - 1), run))
                {
                    yield return span;
                }
            }

            first = last;
        }
    }

    /// <summary>The last attributes of a list and the comma before them; what is remarked behind that comma stays.</summary>
    private static IEnumerable<TextSpan> WithCommaBefore(SyntaxToken comma, TextSpan run)
    {
        var remarked = comma.TrailingTrivia.Concat(comma.GetNextToken().LeadingTrivia).Any(IsComment);
        return remarked ? [comma.Span, run] : [TextSpan.FromBounds(comma.SpanStart, run.End)];
    }

    /// <summary>The whole line or lines, where nothing else but a comment behind it stands there; else the space behind it.</summary>
    private static TextSpan WithItsLine(SourceText text, TextSpan span)
    {
        var firstLine = text.Lines.GetLineFromPosition(span.Start);
        var lastLine = text.Lines.GetLineFromPosition(span.End);
        var before = text.ToString(TextSpan.FromBounds(firstLine.Start, span.Start));
        var behind = text.ToString(TextSpan.FromBounds(span.End, lastLine.End));
        if (string.IsNullOrWhiteSpace(before) && IsBlankOrComment(behind.Trim()))
        {
            return TextSpan.FromBounds(firstLine.Start, lastLine.EndIncludingLineBreak);
        }

        var space = behind.Length - behind.TrimStart().Length;
        return TextSpan.FromBounds(span.Start, span.End + space);
    }

    private static bool IsBlankOrComment(string text) =>
        text.Length == 0 || SyntaxFactory.ParseLeadingTrivia(text) is { Count: > 0 } trivia
            && trivia.Span.Length == text.Length
            && trivia.All(each => IsComment(each) || each.IsKind(SyntaxKind.WhitespaceTrivia));

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia;
}
