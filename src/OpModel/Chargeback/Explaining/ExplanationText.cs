using System.Text;

namespace OpModel.Chargeback;

/// <summary>Writes explanations, as text and as Markdown.</summary>
internal static class ExplanationText
{
    private const int Indent = 2;

    public static string Write(Explanation explanation) => Write(explanation, (text, line, depth) =>
        text.Append(' ', depth * Indent).Append(Line(line)));

    public static string WriteMarkdown(Explanation explanation) => Write(explanation, (text, line, depth) => text
        .Append(' ', depth * Indent)
        .Append("- ")
        .Append(depth == 0 ? "**" : "")
        .Append(MarkdownText.Escaped(line.Title))
        .Append(depth == 0 ? "**" : "")
        .Append(line.Amount.Length > 0 ? $": {MarkdownText.Escaped(line.Amount)}" : "")
        .Append(line.Formula.Length == 0 ? "" : line.Amount.Length > 0 ? $" = {MarkdownText.Escaped(line.Formula)}" : $": {MarkdownText.Escaped(line.Formula)}"));

    public static string Line(Explanation explanation)
    {
        var amount = explanation.Amount.Length > 0 ? $": {explanation.Amount}" : "";
        var formula = explanation.Formula.Length == 0 ? "" : explanation.Amount.Length > 0 ? $" = {explanation.Formula}" : $": {explanation.Formula}";
        return explanation.Title + amount + formula;
    }

    private static string Write(Explanation explanation, Action<StringBuilder, Explanation, int> writeLine)
    {
        var text = new StringBuilder();
        Write(explanation, 0);
        return text.ToString();

        void Write(Explanation step, int depth)
        {
            writeLine(text, step, depth);
            text.Append('\n');
            foreach (var part in step.Parts)
            {
                Write(part, depth + 1);
            }
        }
    }
}
