using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpModel.CodeFixes;

/// <summary>A float or a double that is written out and made a decimal, such as <c>(decimal)0.1</c>, and what to write for it.</summary>
/// <param name="Code">All that is to be replaced.</param>
/// <param name="Literal">The decimal.</param>
/// <param name="IsNegative">Whether a minus stands before it.</param>
/// <param name="Remarks">The comments that stand within the code.</param>
internal sealed record WrittenNumber(
    ExpressionSyntax Code, LiteralExpressionSyntax Literal, bool IsNegative, IReadOnlyList<SyntaxTrivia> Remarks)
{
    /// <summary>Finds the number in the code that makes it a decimal.</summary>
    /// <returns>
    /// <see langword="null"/> where it is not written out, has digits that a decimal does not hold, or is remarked in a way that cannot be
    /// kept on one line.
    /// </returns>
    public static WrittenNumber? In(SyntaxNode code)
    {
        var isNegative = false;
        var operand = code switch
        {
            CastExpressionSyntax cast => cast.Expression,
            InvocationExpressionSyntax { ArgumentList.Arguments: [var number] } => number.Expression,
            BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [var number] } => number.Expression,
            _ => code as LiteralExpressionSyntax,
        };
        while (operand is ParenthesizedExpressionSyntax or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression })
        {
            isNegative ^= operand is PrefixUnaryExpressionSyntax;
            operand = operand is PrefixUnaryExpressionSyntax negation
                ? negation.Operand
                : ((ParenthesizedExpressionSyntax)operand).Expression;
        }

        return operand is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression } literal
            && DecimalLiteral.Of(literal) is { } exact
            && TriviaIn(code).All(trivia => trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
                ? new((ExpressionSyntax)code, exact.WithoutTrivia(), isNegative, [.. TriviaIn(code)])
                : null;
    }

    /// <summary>What is written in the place of the code.</summary>
    public ExpressionSyntax Mended()
    {
        ExpressionSyntax number = IsNegative
            ? SyntaxFactory.PrefixUnaryExpression(SyntaxKind.UnaryMinusExpression, Literal)
            : Literal;
        if (Code is CastExpressionSyntax { Type: NullableTypeSyntax } cast)
        {
            number = cast.WithExpression(number);
        }
        else if (IsNegative && IsBehindOperator)
        {
            number = SyntaxFactory.ParenthesizedExpression(number);
        }

        var remarks = Remarks.SelectMany(remark => new[] { remark, SyntaxFactory.Space });
        return number
            .WithLeadingTrivia(Code.GetLeadingTrivia().AddRange(remarks))
            .WithTrailingTrivia(Code.GetTrailingTrivia());
    }

    /// <summary>Two minus signs in a row are another operator.</summary>
    private bool IsBehindOperator =>
        Code.Parent is PrefixUnaryExpressionSyntax || (Code.Parent is BinaryExpressionSyntax binary && binary.Right == Code);

    private static IEnumerable<SyntaxTrivia> TriviaIn(SyntaxNode code) =>
        code.DescendantTrivia().Where(trivia =>
            code.Span.Contains(trivia.Span)
            && !trivia.IsKind(SyntaxKind.WhitespaceTrivia)
            && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));
}
