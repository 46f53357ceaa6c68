namespace OpModel.Files.Recording;

/// <summary>What may stand under a key.</summary>
internal enum FieldKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A word of a set.</summary>
    Word,

    /// <summary>The name or id of an element.</summary>
    Reference,

    /// <summary>Keys of a form of their own.</summary>
    Statement,
}
