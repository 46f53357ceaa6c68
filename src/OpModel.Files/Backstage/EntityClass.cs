using System.Globalization;
using System.Text;

namespace OpModel.Files.Backstage;

/// <summary>Makes the name of a class of the name of an entity, so that C# can refer to it. Two names that Backstage tells apart never give one.</summary>
/// <remarks>
/// <c>team-a</c> is <c>TeamA</c>, <c>ada.lovelace</c> is <c>Ada_Lovelace</c>, <c>team_a</c> is <c>Team__A</c>; before a digit each has an underscore more, since
/// a digit has no capital: <c>team1</c> is <c>Team1</c> and <c>team-1</c> is <c>Team_1</c>. What else stands between is written as its codes.
/// </remarks>
internal static class EntityClass
{
    private const string Separators = "-._";

    public static string Name(string name)
    {
        StringBuilder words = new(name.Length + 4);
        var between = 0;
        for (var index = 0; index < name.Length; index++)
        {
            var character = name[index];
            if (!IsLetterOrDigit(character))
            {
                between++;
                continue;
            }

            if (index == between || between > 0)
            {
                Separate(words, name, index, between);
                words.Append(char.ToUpperInvariant(character));
            }
            else
            {
                words.Append(char.ToLowerInvariant(character));
            }

            between = 0;
        }

        AppendCodes(words, name, name.Length, between);
        return words.ToString();
    }

    private static void Separate(StringBuilder words, string name, int index, int between)
    {
        var separator = between == 1 && words.Length > 0 ? Separators.IndexOf(name[index - 1]) : -1;
        if (separator < 0)
        {
            AppendCodes(words, name, index, between);
        }

        words.Append('_', Math.Max(separator, 0) + (char.IsDigit(name[index]) ? 1 : 0));
    }

    private static void AppendCodes(StringBuilder words, string name, int end, int count)
    {
        if (count > 0)
        {
            words.Append("_x");
            for (var index = end - count; index < end; index++)
            {
                words.Append(((int)name[index]).ToString("x4", CultureInfo.InvariantCulture));
            }

            words.Append('_');
        }
    }

    private static bool IsLetterOrDigit(char character) => character < 128 && char.IsLetterOrDigit(character);
}
