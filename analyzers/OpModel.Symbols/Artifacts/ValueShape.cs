using OpModel.Organization;

namespace OpModel.Symbols;

/// <summary>What the type of a property holds, as generated code needs to know it. Immutable, equal by value, free of Roslyn's types.</summary>
internal sealed record ValueShape
{
    /// <summary>What form the value has outside of the program.</summary>
    public required ValueKind Kind { get; init; }

    /// <summary>The type as C# writes it, without the question mark of the property: <c>global::OpModel.Money</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The type in a data transfer object, with its question mark: <c>decimal?</c>.</summary>
    public required string DtoType { get; init; }

    /// <summary>The member of <c>OpModel.Artifacts.Forms</c> that has the form, for scalars and lists: <c>Decimal</c>.</summary>
    public string Form { get; init; } = "";

    /// <summary>Whether the type is a struct, of which a nullable one is another type.</summary>
    public bool IsStruct { get; init; }

    /// <summary>What a list or the values of a dictionary hold.</summary>
    public ValueShape? Element { get; init; }

    /// <summary>The keys of a dictionary.</summary>
    public ValueShape? Key { get; init; }

    /// <summary>The cases of a union.</summary>
    public EquatableArray<UnionCase> Cases { get; init; }

    /// <summary>The values of an enumeration, of a plain one or a smart one.</summary>
    public EquatableArray<Choice> Choices { get; init; }

    /// <summary>The metadata name of a part, by which its schema is found.</summary>
    public string? Part { get; init; }

    /// <summary>Whether text is counted by characters.</summary>
    public bool IsString => Kind == ValueKind.Scalar && Form == "String";
}
