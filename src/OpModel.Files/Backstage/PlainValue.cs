using System.Globalization;
using OpModel.Files.Yaml;

namespace OpModel.Files.Backstage;

/// <summary>What YAML takes for something else than a text where it stands without quotes.</summary>
internal static class PlainValue
{
    /// <summary>Whether Backstage reads a number or a truth where a text is wanted.</summary>
    public static bool IsNoText(YamlScalar value) =>
        value.IsPlain && (value.Text is "true" or "True" or "TRUE" or "false" or "False" or "FALSE" || IsNumber(value.Text));

    private static bool IsNumber(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) && text.All(character => char.IsDigit(character) || "+-.eE".IndexOf(character) >= 0);
}
