using System.Diagnostics.CodeAnalysis;

namespace OpModel.Artifacts;

/// <summary>The form of values that one method reads from text and another writes.</summary>
internal sealed class ParsedTextForm<T>(string expected, ParsedTextForm<T>.Parser parse, Func<T, string> write) : TextForm<T>
{
    public delegate bool Parser(string text, [MaybeNullWhen(false)] out T value);

    public override string Expected => expected;

    public override bool TryParse(string text, [MaybeNullWhen(false)] out T value) => parse(text, out value);

    public override string Text(T value) => write(value);
}
