using System.Globalization;
using OpModel.Files.Yaml;

namespace OpModel.Files.Backstage;

/// <summary>What YAML takes for something else than a text where it stands without quotes.</summary>
internal static class PlainValue
{
    private static readonly string[] Words = ["true", "false", "null", "~", "yes", "no", "on", "off", "y", "n"];

    /// <summary>Whether Backstage reads a number, a truth or nothing where a text is wanted.</summary>
    public static bool IsNoText(YamlScalar value) =>
        value.IsPlain && (value.Text is "true" or "True" or "TRUE" or "false" or "False" or "FALSE" || IsNumber(value.Text));

    /// <summary>Whether some reader of YAML, of whatever version, takes it for something else than a text.</summary>
    public static bool MayBeNoText(string text) =>
        Words.Contains(text, StringComparer.OrdinalIgnoreCase) || text.Length == 0 || char.IsDigit(text[0]) || text[0] is '.' or '+' or '-' or '<' or '=';

    private static bool IsNumber(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) && text.All(character => char.IsDigit(character) || "+-.eE".IndexOf(character) >= 0);
}
