using System.Globalization;

namespace OpModel.Checking;

/// <summary>Reads a share from its text form, <c>33.5 %</c>.</summary>
internal static class PercentText
{
    /// <summary>Reads digits, optionally a point and digits, and a percent sign; never below nothing.</summary>
    public static decimal? Read(string text)
    {
        var trimmed = text.Trim();
        return trimmed.EndsWith("%", StringComparison.Ordinal)
            && decimal.TryParse(trimmed.Substring(0, trimmed.Length - 1).TrimEnd(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
                ? percent
                : null;
    }
}
