using System.Globalization;

namespace OpModel.Files.CSharp;

/// <summary>Spells names and values in C#, without a compiler at hand.</summary>
internal static class CSharpText
{
    /// <summary>The words of the language, those among them that mean something in some places alone.</summary>
    private static readonly HashSet<string> Keywords = new(
        """
        abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit
        extern false finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object operator out
        override params private protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw true
        try typeof uint ulong unchecked unsafe ushort using virtual void volatile while
        add alias allows and ascending assembly async await by descending dynamic equals extension field file from get global group init into join let
        managed method module nameof nint not notnull nuint on or orderby param partial property record remove required scoped select set type typevar unmanaged value
        var when where with yield _
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    /// <summary>Whether a text can name a type or a namespace.</summary>
    public static bool IsIdentifier(string name) =>
        name.Length > 0 && !IsDigitOrMark(CharUnicodeInfo.GetUnicodeCategory(name[0])) && name.All(IsPartOfIdentifier);

    /// <summary>A name; one that is a word of the language is marked as a name.</summary>
    public static string Identifier(string name) => Keywords.Contains(name) ? "@" + name : name;

    /// <summary>A text in quotes. What could not be seen, or would end the line, is escaped.</summary>
    public static string Literal(string text) => VisibleText.InQuotes(text);

    /// <summary>A text within an XML documentation comment; what would end the line is a space.</summary>
    public static string InComment(string text) =>
        new string([.. text.Select(character => char.IsControl(character) || character is '\u2028' or '\u2029' ? ' ' : character)])
            .Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    private static bool IsDigitOrMark(UnicodeCategory category) => category is
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Format characters, which the language allows too, are left out, since they make no difference between names.</summary>
    private static bool IsPartOfIdentifier(char character) => character == '_' || CharUnicodeInfo.GetUnicodeCategory(character) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark;
}
