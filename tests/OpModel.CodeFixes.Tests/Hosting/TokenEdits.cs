using Microsoft.CodeAnalysis.CSharp;

namespace OpModel.Hosting;

/// <summary>Edits of source text that nobody means: tokens go, come twice, or change places.</summary>
internal static class TokenEdits
{
    private const int AtMostInOneText = 3;

    /// <summary>Edits a text at one to three tokens, each with the space and the comments around it.</summary>
    public static string Apply(Random random, string source)
    {
        List<string> tokens = [.. SyntaxFactory.ParseTokens(source).Select(token => token.ToFullString())];
        for (var edits = random.Next(AtMostInOneText) + 1; edits > 0; edits--)
        {
            var token = random.Next(tokens.Count);
            switch (random.Next(4))
            {
                case 0:
                    tokens.Insert(token, tokens[token]);
                    break;
                case 1:
                    var other = random.Next(tokens.Count);
                    (tokens[token], tokens[other]) = (tokens[other], tokens[token]);
                    break;
                default:
                    tokens.RemoveAt(token);
                    break;
            }
        }

        return string.Concat(tokens);
    }
}
