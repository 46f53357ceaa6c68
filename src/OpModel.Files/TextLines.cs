namespace OpModel.Files;

/// <summary>The lines of a text; they end with a line feed, a carriage return or both.</summary>
internal sealed class TextLines
{
    private readonly string _text;
    private readonly int[] _starts;

    public TextLines(string text)
    {
        _text = text;
        List<int> starts = [text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0];
        for (var at = NextBreak(0); at >= 0; at = NextBreak(at))
        {
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            starts.Add(at);
        }

        _starts = [.. starts];
    }

    /// <summary>The place of a part of the text; of one that goes on on further lines, the place of what stands on its first.</summary>
    public FilePlace PlaceOf(int start, int length)
    {
        var found = Array.BinarySearch(_starts, start);
        var line = Math.Max(0, found < 0 ? ~found - 1 : found);
        var end = Math.Min(start + length, _text.Length);
        var lineBreak = length == 0 ? -1 : _text.IndexOfAny(LineBreaks, start, end - start);
        return new(line + 1, Math.Max(0, start - _starts[line]) + 1, start, (lineBreak < 0 ? end : lineBreak) - start);
    }

    private static char[] LineBreaks { get; } = ['\r', '\n'];

    private int NextBreak(int from) => _text.IndexOfAny(LineBreaks, from);
}
