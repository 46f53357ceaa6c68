using Microsoft.CodeAnalysis;

namespace OpModel.Symbols;

/// <summary>A number that stands for a sequence of texts: FNV-1a with 64 bits, where a change goes unseen once in 10^19 edits.</summary>
/// <remarks>See https://datatracker.ietf.org/doc/html/draft-eastlake-fnv for the constants.</remarks>
internal struct Fingerprint()
{
    private const ulong Prime = 0x100000001b3;

    // What no text holds, so that neighbours and levels are told apart.
    private const char Absent = '\uFFFF';
    private const char End = '\uFFFE';
    private const char Inward = '\uFDD0';
    private const char Outward = '\uFDD1';

    /// <summary>The number.</summary>
    public ulong Value { get; private set; } = 0xcbf29ce484222325;

    public void Add(SyntaxNode? node)
    {
        if (node is null)
        {
            Add(Absent);
            return;
        }

        Add(node.ToString());
    }

    /// <summary>Adds a node with the comments in front of it and in it, which may be documentation.</summary>
    public void AddWithComments(SyntaxNode node) => Add(node.ToFullString());

    public void Add(SyntaxToken token) => Add(token.Text);

    public void Add(bool flag) => Add(flag ? 'y' : 'n');

    public void Add(ulong fingerprint)
    {
        for (var shift = 0; shift < 64; shift += 16)
        {
            Add((char)(fingerprint >> shift));
        }
    }

    public void Enter() => Add(Inward);

    public void Leave() => Add(Outward);

    private void Add(string text)
    {
        foreach (var character in text)
        {
            Add(character);
        }

        Add(End);
    }

    private void Add(char character) => Value = unchecked((Value ^ character) * Prime);
}
