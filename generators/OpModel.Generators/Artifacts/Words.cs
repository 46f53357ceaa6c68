using System.Text;

namespace OpModel.Generators.Artifacts;

/// <summary>Makes words of names.</summary>
internal static class Words
{
    /// <summary>The name as a heading: <c>Billing period</c>.</summary>
    public static string Heading(string name)
    {
        var heading = new StringBuilder(name.Length + 4);
        for (var index = 0; index < name.Length; index++)
        {
            var character = name[index];
            var begins = index > 0 && char.IsUpper(character) && (!char.IsUpper(name[index - 1]) || (index + 1 < name.Length && char.IsLower(name[index + 1])));
            if (begins)
            {
                heading.Append(' ');
            }

            var isAbbreviation = index + 1 < name.Length && char.IsUpper(name[index + 1]);
            heading.Append(begins && !isAbbreviation ? char.ToLowerInvariant(character) : character);
        }

        return heading.ToString();
    }
}
