namespace OpModel.Files.Backstage;

/// <summary>What Backstage takes for a name and for a namespace.</summary>
internal static class EntityName
{
    public const int MostCharacters = 63;

    /// <summary>The rule for names, behind what is called so.</summary>
    public const string Rule = "letters, digits and, between them, hyphens, underscores and points; at most 63 characters";

    /// <summary>The rule for namespaces.</summary>
    public const string NamespaceRule = "letters, digits and, between them, hyphens; at most 63 characters";

    public static bool IsRight(string name) =>
        name.Length is > 0 and <= MostCharacters && IsLetterOrDigit(name[0]) && IsLetterOrDigit(name[name.Length - 1])
        && name.All(character => IsLetterOrDigit(character) || character is '-' or '_' or '.');

    public static bool IsRightNamespace(string name) =>
        IsRight(name) && name.IndexOfAny(['_', '.']) < 0;

    private static bool IsLetterOrDigit(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
