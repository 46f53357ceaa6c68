using OpModel.Organization;

namespace OpModel.Symbols;

/// <summary>
/// An artifact or a part of artifacts, as its generator needs to know it. Immutable, equal by value, free of Roslyn's types, so that
/// nothing is generated again where nothing of it changed.
/// </summary>
internal sealed record ArtifactShape
{
    /// <summary>The metadata name: <c>Acme.ProductBudget</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The namespace; empty for the global one.</summary>
    public required string Namespace { get; init; }

    /// <summary>The types around it, the outermost first, as a part of each is opened: <c>partial class Budgets</c>.</summary>
    public EquatableArray<string> Containers { get; init; }

    /// <summary>The name in C#, without a mark.</summary>
    public required string Name { get; init; }

    /// <summary>The full name as C# writes it.</summary>
    public required string Type { get; init; }

    /// <summary>Who may use what is generated beside it: <c>public</c>, <c>internal</c>, <c>private</c>.</summary>
    public required string Accessibility { get; init; }

    /// <summary>Whether it is a record struct.</summary>
    public bool IsStruct { get; init; }

    /// <summary>Whether a struct is read-only, which all its parts must say.</summary>
    public bool IsSealed { get; init; }

    /// <summary>What makes it a document of its own; nothing for a part.</summary>
    public DocumentShape? Document { get; init; }

    /// <summary>The first sentence of its documentation; nothing where there is none.</summary>
    public string? Summary { get; init; }

    /// <summary>Its properties, in the order in which they are written.</summary>
    public EquatableArray<PropertyShape> Properties { get; init; }

    /// <summary>Whether all its money must be in one currency.</summary>
    public bool HasOneCurrency { get; init; }

    /// <summary>Whether its author compares it by methods of their own.</summary>
    public bool HasOwnEquality { get; init; }

    /// <summary>Whether its author gives it a hash code by a method of their own.</summary>
    public bool HasOwnHashCode { get; init; }

    /// <summary>Whether its author writes it as text by a method of their own.</summary>
    public bool HasOwnText { get; init; }

    /// <summary>The parts that it is made of, and those that these are made of, for its schema; without properties where they stand elsewhere.</summary>
    public EquatableArray<ArtifactShape> Parts { get; init; }

    /// <summary>Whether options are validated in the project, so that it plugs into that.</summary>
    public bool HasOptions { get; init; }
}
