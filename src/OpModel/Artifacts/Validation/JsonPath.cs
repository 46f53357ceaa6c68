using System.Globalization;
using System.Text;

namespace OpModel.Artifacts;

/// <summary>Writes the steps of JSONPath (RFC 9535), and reads the last of them.</summary>
internal static class JsonPath
{
    /// <summary>How much of a name is shown; a document may have one of millions of characters.</summary>
    private const int Longest = 80;

    /// <summary>The step to a member whose name stands in the document: <c>amount</c>, and <c>['per month']</c> where the name is not a plain one.</summary>
    public static string Member(string name)
    {
        if (IsPlain(name))
        {
            return name;
        }

        var shown = name.Length > Longest ? name[..(Longest - 3)] + "..." : name;
        var step = new StringBuilder("['", shown.Length + 4);
        foreach (var character in shown)
        {
            _ = character switch
            {
                '\'' or '\\' => step.Append('\\').Append(character),
                _ when char.IsControl(character) || char.IsSurrogate(character) || character is '\u2028' or '\u2029' =>
                    step.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture)),
                _ => step.Append(character),
            };
        }

        return step.Append("']").ToString();
    }

    /// <summary>The last name of a path, with the index behind it: <c>amount</c>, <c>lines[3]</c>.</summary>
    /// <returns>The name; nothing where the path has none.</returns>
    public static string? LastName(string path)
    {
        var start = path.Length;
        while (start > 0 && path[start - 1] == ']' && path.LastIndexOf('[', start - 1) is var open and >= 0 && char.IsAsciiDigit(path[open + 1]))
        {
            start = open;
        }

        if (start > 0 && path[start - 1] == ']' && path.LastIndexOf("['", start - 1, StringComparison.Ordinal) is var quoted and >= 0)
        {
            return path[(quoted + 2)..(start - 2)] + path[start..];
        }

        return path.LastIndexOf('.') is >= 0 and var dot ? path[(dot + 1)..] : null;
    }

    private static bool IsPlain(string name)
    {
        if (name.Length is 0 or > Longest || char.IsAsciiDigit(name[0]))
        {
            return false;
        }

        foreach (var character in name)
        {
            // A dollar sign is no plain one of JSONPath, and yet every reader of $version knows what is meant.
            if (!char.IsLetterOrDigit(character) && character is not ('_' or '$'))
            {
                return false;
            }
        }

        return true;
    }
}
