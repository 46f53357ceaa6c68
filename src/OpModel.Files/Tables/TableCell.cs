namespace OpModel.Files.Tables;

/// <summary>What stands in a cell of a table, and where.</summary>
/// <param name="Text">The text without spaces around it, as the mapping translates it; empty where there is none.</param>
/// <param name="Start">The characters before it.</param>
/// <param name="Length">How many it takes in the file.</param>
internal readonly record struct TableCell(string Text, int Start, int Length)
{
    public bool IsEmpty => string.IsNullOrEmpty(Text);
}
