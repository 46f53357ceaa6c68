using System.Globalization;
using System.Text;

namespace OpModel;

/// <summary>What is wrong with something that was read: the thing, the place and the mend.</summary>
/// <param name="Source">What was read: the name of a file.</param>
/// <param name="Line">The line, from 1; nothing where it is the whole.</param>
/// <param name="Column">The name of the column; nothing where it is the whole line.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
public sealed record InputProblem(string Source, long? Line, string? Column, string Message)
{
    /// <summary>Place and message: <c>bill.csv, line 17, column BilledCost: "12,3" is not a number; write it as 12.3.</c></summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var text = new StringBuilder(Source);
        if (Line is { } line)
        {
            text.Append(CultureInfo.InvariantCulture, $", line {line}");
        }

        if (Column is not null)
        {
            text.Append(", column ").Append(Column);
        }

        return text.Append(": ").Append(Message).ToString();
    }
}
