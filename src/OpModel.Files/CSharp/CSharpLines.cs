using System.Text;

namespace OpModel.Files.CSharp;

/// <summary>Gathers lines of C#, indented by the blocks that are open.</summary>
internal sealed class CSharpLines
{
    private const int IndentWidth = 4;

    private readonly StringBuilder _text = new();

    /// <summary>How many columns the next line is moved in.</summary>
    public int Indent { get; private set; }

    /// <summary>Whether nothing was added yet.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>Adds a line; an empty one is not moved in.</summary>
    public void Add(string line = "") => _text.Append(' ', line.Length == 0 ? 0 : Indent).Append(line).Append('\n');

    /// <summary>Opens a block.</summary>
    public void Open()
    {
        Add("{");
        Indent += IndentWidth;
    }

    /// <summary>Closes the innermost block.</summary>
    public void Close()
    {
        Indent -= IndentWidth;
        Add("}");
    }

    public override string ToString() => _text.ToString();
}
