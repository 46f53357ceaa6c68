using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace OpModel.Symbols;

/// <summary>The shapes of a project's artifacts, each read again only where something of it may have changed.</summary>
/// <remarks>
/// Binding attributes is what reading costs, and an editor has a new compilation, with nothing bound, after each key. So a shape is kept
/// with the declaration that it was read from, for as long as every name in it must mean the same and every part holds the same.
/// </remarks>
internal static class ArtifactShapes
{
    private static readonly ConditionalWeakTable<Compilation, Scope> Scopes = new();
    private static readonly ConditionalWeakTable<SyntaxNode, LastReading> Read = new();

    /// <summary>The shape of an artifact or a part.</summary>
    /// <param name="type">The type.</param>
    /// <param name="declaration">Where it is declared.</param>
    /// <param name="compilation">The compilation.</param>
    /// <returns>The shape, the same object as before where nothing changed; nothing where nothing can be generated.</returns>
    public static ArtifactShape? Of(INamedTypeSymbol type, SyntaxNode declaration, Compilation compilation)
    {
        // What is written in several places is read anew, since the others may have changed.
        if (type.DeclaringSyntaxReferences.Length > 1 || type.ContainingType is not null)
        {
            return ArtifactShapeReader.Read(type);
        }

        var scope = Scopes.GetValue(compilation, static compilation => new(compilation));
        if (Read.TryGetValue(declaration, out var last) && last.Scope.Equals(scope))
        {
            return last.Shape;
        }

        var shape = ArtifactShapeReader.Read(type);
        Read.Set(declaration, new(scope, shape));
        return shape;
    }

    private sealed class LastReading(Scope scope, ArtifactShape? shape)
    {
        public Scope Scope => scope;

        public ArtifactShape? Shape => shape;
    }

    /// <summary>All that a shape depends on beside its declaration.</summary>
    private sealed class Scope
    {
        private readonly NameScope _names;
        private readonly ulong _contents;

        public Scope(Compilation compilation)
        {
            SourceFile[] files = [.. compilation.SyntaxTrees.Select(SourceFile.Of)];
            Fingerprint contents = new();
            foreach (var file in files)
            {
                contents.Add(file.Contents);
            }

            (_names, _contents) = (new(compilation, files), contents.Value);
        }

        public bool Equals(Scope other) => ReferenceEquals(this, other) || (_contents == other._contents && _names.Equals(other._names));
    }
}
