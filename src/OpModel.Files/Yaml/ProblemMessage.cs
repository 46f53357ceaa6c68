using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace OpModel.Files.Yaml;

/// <summary>
/// The message of a problem while it is put together: not at all where no more problems are told, since what to write instead is costly to find;
/// and on one line and of a length that people read, whatever stands in the file.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct ProblemMessage
{
    private const int LongestPart = 400;

    private readonly StringBuilder? _text;

    /// <summary>Begins a message.</summary>
    /// <param name="literalLength">How many characters of it are fixed.</param>
    /// <param name="formattedCount">How many parts are not.</param>
    /// <param name="problems">The problems that it belongs to.</param>
    /// <param name="isTold">Whether it is put together.</param>
    public ProblemMessage(int literalLength, int formattedCount, YamlProblems problems, out bool isTold)
    {
        isTold = !problems.IsFull;
        _text = isTold ? new StringBuilder(literalLength + (formattedCount * 16)) : null;
    }

    /// <summary>Adds what is fixed.</summary>
    /// <param name="text">The text.</param>
    public void AppendLiteral(string text) => _text!.Append(text);

    /// <summary>Adds a number.</summary>
    /// <param name="number">The number.</param>
    public void AppendFormatted(int number) => _text!.Append(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds a text.</summary>
    /// <param name="text">The text.</param>
    public void AppendFormatted(string? text)
    {
        if (text is null)
        {
            return;
        }

        var kept = text.Length <= LongestPart ? text.Length : char.IsHighSurrogate(text[LongestPart - 1]) ? LongestPart - 1 : LongestPart;
        for (var index = 0; index < kept; index++)
        {
            _text!.Append(text[index] is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' ? ' ' : text[index]);
        }

        _text!.Append(kept < text.Length ? "..." : "");
    }

    /// <summary>The message as far as it was put together.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _text?.ToString() ?? "";
}
