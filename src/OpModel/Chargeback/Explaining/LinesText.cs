using System.Globalization;

namespace OpModel.Chargeback;

/// <summary>Names lines of a file: <c>, lines 2, 5 and 9</c>.</summary>
internal static class LinesText
{
    private const int MostNamed = 8;

    public static string Of(IEnumerable<long> lines)
    {
        List<long> named = [.. lines.Take(MostNamed + 1)];
        var texts = named.Take(MostNamed).Select(line => line.ToString(CultureInfo.InvariantCulture)).ToList();
        return named.Count switch
        {
            0 => "",
            1 => $", line {texts[0]}",
            > MostNamed => $", lines {string.Join(", ", texts)} and others",
            _ => $", lines {string.Join(", ", texts[..^1])} and {texts[^1]}",
        };
    }
}
