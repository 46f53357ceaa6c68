using System.Text;

namespace OpModel.Files;

/// <summary>The names of C# as files spell them.</summary>
internal static class Spelling
{
    /// <summary>A name in lower case with hyphens: <c>XAsAService</c> is <c>x-as-a-service</c>.</summary>
    public static string Hyphenated(string name)
    {
        StringBuilder words = new(name.Length + 4);
        for (var index = 0; index < name.Length; index++)
        {
            if (index > 0 && char.IsUpper(name[index]))
            {
                words.Append('-');
            }

            words.Append(char.ToLowerInvariant(name[index]));
        }

        return words.ToString();
    }

    /// <summary>The class of an element that is called so: <c>buy-online</c> and <c>Buy online</c> are <c>BuyOnline</c>; empty where nothing of it can stand in a name.</summary>
    public static string ClassName(string name)
    {
        StringBuilder words = new(name.Length);
        var begins = true;
        foreach (var character in name)
        {
            if (!char.IsLetterOrDigit(character) || char.IsSurrogate(character))
            {
                begins = true;
                continue;
            }

            if (words.Length == 0 && char.IsDigit(character))
            {
                words.Append('_');
            }

            words.Append(begins ? char.ToUpperInvariant(character) : character);
            begins = false;
        }

        return words.ToString();
    }
}
