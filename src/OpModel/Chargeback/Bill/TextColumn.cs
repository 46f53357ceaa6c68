namespace OpModel.Chargeback;

/// <summary>The distinct texts of a column; a line holds the number of its text.</summary>
/// <param name="name">The name in the header.</param>
/// <param name="texts">The texts, each at its number; number 0 stands for no value.</param>
internal sealed class TextColumn(string name, IReadOnlyList<string?> texts)
{
    /// <summary>The number that stands for no value.</summary>
    public const int NoValue = 0;

    public string Name => name;

    public IReadOnlyList<string?> Texts => texts;
}
