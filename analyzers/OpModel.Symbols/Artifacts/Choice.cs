namespace OpModel.Symbols;

/// <summary>A value of an enumeration.</summary>
/// <param name="Word">Its word: <c>x-as-a-service</c>.</param>
/// <param name="Value">The value as C# writes it.</param>
internal sealed record Choice(string Word, string Value);
