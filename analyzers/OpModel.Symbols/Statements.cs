using Microsoft.CodeAnalysis;
using OpModel.Organization;

namespace OpModel.Symbols;

/// <summary>What is stated on one type: its attributes, each with its kind.</summary>
internal sealed class Statements
{
    private readonly INamedTypeSymbol _type;
    private readonly AttributeData? _defining;
    private readonly bool _withOrigins;
    private readonly List<(StatementKind Kind, AttributeData Attribute)> _statements = [];

    /// <param name="type">The type.</param>
    /// <param name="defining">The attribute that makes it a definition, where there is one.</param>
    /// <param name="withOrigins">Whether what is read knows where it was written.</param>
    public Statements(INamedTypeSymbol type, AttributeData? defining, bool withOrigins)
    {
        (_type, _defining, _withOrigins) = (type, defining, withOrigins);
        foreach (var attribute in type.GetAttributes())
        {
            if (StatementKinds.Of(attribute) is var kind and not StatementKind.Foreign)
            {
                _statements.Add((kind, attribute));
            }
        }
    }

    /// <summary>The origin of the type itself.</summary>
    public Origin Origin =>
        !_withOrigins ? Origin.None
        : _type.FileOfElement() is { } file ? new FileNameOrigin(file)
        : SourceOrigin.Of(_type, _defining);

    /// <summary>Whether something of a kind is stated.</summary>
    public bool Has(StatementKind kind) => _statements.Exists(statement => statement.Kind == kind);

    /// <summary>What is stated in one kind, in the order written; what cannot be read is left out.</summary>
    public EquatableArray<T> All<T>(StatementKind kind, Func<AttributeData, Origin, T?> read)
        where T : class, IEquatable<T>
        => All(kind, kind, read);

    /// <summary>What is stated in either of two kinds, in the order written; what cannot be read is left out.</summary>
    public EquatableArray<T> All<T>(StatementKind kind, StatementKind orKind, Func<AttributeData, Origin, T?> read)
        where T : class, IEquatable<T>
    {
        List<T>? items = null;
        foreach (var (stated, attribute) in _statements)
        {
            if ((stated == kind || stated == orKind) && read(attribute, OriginOf(attribute)) is { } item)
            {
                (items ??= []).Add(item);
            }
        }

        return items is null ? default : new(items.ToArray());
    }

    /// <summary>The texts that are stated in one kind, in the order written.</summary>
    public EquatableArray<string> Texts(StatementKind kind) => All(kind, static (attribute, _) => attribute.FirstArgument());

    /// <summary>The first that is stated in one kind.</summary>
    public AttributeData? First(StatementKind kind)
    {
        foreach (var (stated, attribute) in _statements)
        {
            if (stated == kind)
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>The origin of one of the statements.</summary>
    public Origin OriginOf(AttributeData attribute) => _withOrigins ? SourceOrigin.Of(attribute) : Origin.None;
}
