using System.Text;

namespace OpModel.Organization;

/// <summary>Makes an id for data from a name for people.</summary>
public static class Identifier
{
    /// <summary>Makes an id: letters and digits in lower case, all else between them one hyphen.</summary>
    /// <param name="name">A name, such as <c>Buy online (EU)</c>.</param>
    /// <returns>The id, such as <c>buy-online-eu</c>; empty where the name has neither a letter nor a digit.</returns>
    public static string FromName(string name)
    {
        var id = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            if (char.IsLetterOrDigit(character))
            {
                id.Append(char.ToLowerInvariant(character));
            }
            else if (id.Length > 0 && id[id.Length - 1] != '-')
            {
                id.Append('-');
            }
        }

        return id.ToString().TrimEnd('-');
    }
}
