namespace OpModel.Symbols;

/// <summary>The forms that values have outside of the program.</summary>
internal enum ValueKind
{
    /// <summary>A form that the library has ready.</summary>
    Scalar,

    /// <summary>The name of an element of an organisation.</summary>
    Reference,

    /// <summary>One of several words.</summary>
    Choice,

    /// <summary>An artifact or a part, with members of its own.</summary>
    Part,

    /// <summary>Elements in order.</summary>
    List,

    /// <summary>Values by their keys.</summary>
    Dictionary,

    /// <summary>One of several types, told apart by a tag.</summary>
    Union,
}
