using System.Globalization;
using System.Text.RegularExpressions;

namespace OpModel.Artifacts;

public static partial class Checks
{
    /// <summary>Checks a text for <c>[RegularExpression]</c>: all of it must match, and an empty one does.</summary>
    public static void RegularExpression(string value, Regex pattern, string member, ref ValidationFindings findings)
    {
        if (value.Length == 0)
        {
            return;
        }

        // As RegularExpressionAttribute has it: the first match must be the whole text.
        try
        {
            foreach (var match in pattern.EnumerateMatches(value))
            {
                if (match.Index == 0 && match.Length == value.Length)
                {
                    return;
                }

                break;
            }
        }
        catch (RegexMatchTimeoutException)
        {
            // A text on which the pattern takes too long is no match that anybody could rely on.
        }

        findings.Add(ValidationRule.RegularExpression, member, pattern.ToString(), Quoted(value));
    }

    /// <summary>Checks a text for <c>[EmailAddress]</c>: one @, which neither begins nor ends it, and no line end.</summary>
    public static void EmailAddress(string value, string member, ref ValidationFindings findings)
    {
        var at = value.IndexOf('@', StringComparison.Ordinal);
        if (at <= 0 || at == value.Length - 1 || at != value.LastIndexOf('@') || value.AsSpan().ContainsAny('\r', '\n'))
        {
            findings.Add(ValidationRule.EmailAddress, member, null, Quoted(value));
        }
    }

    /// <summary>Checks a text for <c>[Url]</c>.</summary>
    public static void Url(string value, string member, ref ValidationFindings findings)
    {
        if (!value.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            && !value.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            && !value.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(ValidationRule.Url, member, null, Quoted(value));
        }
    }

    /// <summary>Checks an address for <c>[Url]</c>.</summary>
    public static void Url(Uri value, string member, ref ValidationFindings findings) => Url(value.OriginalString, member, ref findings);

    /// <summary>Checks a text for <c>[Phone]</c>.</summary>
    public static void Phone(string value, string member, ref ValidationFindings findings)
    {
        if (!new System.ComponentModel.DataAnnotations.PhoneAttribute().IsValid(value))
        {
            findings.Add(ValidationRule.Phone, member, null, Quoted(value));
        }
    }

    /// <summary>Checks a text for <c>[CreditCard]</c>.</summary>
    public static void CreditCard(string value, string member, ref ValidationFindings findings)
    {
        if (!new System.ComponentModel.DataAnnotations.CreditCardAttribute().IsValid(value))
        {
            // A number of a card is nobody's business who reads the errors.
            findings.Add(ValidationRule.CreditCard, member, null, string.Create(CultureInfo.InvariantCulture, $"a text of {value.Length} characters"));
        }
    }

    /// <summary>Checks a text for <c>[Base64String]</c>.</summary>
    public static void Base64String(string value, string member, ref ValidationFindings findings)
    {
        if (!System.Buffers.Text.Base64.IsValid(value))
        {
            findings.Add(ValidationRule.Base64String, member, null, Quoted(value));
        }
    }

    /// <summary>Checks a text for <c>[FileExtensions]</c>.</summary>
    /// <param name="value">The name of a file.</param>
    /// <param name="extensions">The extensions with commas between them, as the attribute has them.</param>
    /// <param name="member">The name of the member.</param>
    /// <param name="findings">Where to add what is found.</param>
    public static void FileExtensions(string value, string extensions, string member, ref ValidationFindings findings)
    {
        if (!new System.ComponentModel.DataAnnotations.FileExtensionsAttribute { Extensions = extensions }.IsValid(value))
        {
            findings.Add(ValidationRule.FileExtensions, member, extensions, Quoted(value));
        }
    }
}
