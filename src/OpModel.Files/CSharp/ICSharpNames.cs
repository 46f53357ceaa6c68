namespace OpModel.Files.CSharp;

/// <summary>How types and texts are called at one place of a source.</summary>
internal interface ICSharpNames
{
    /// <summary>A type of an element, or a role of the library.</summary>
    string Of(CSharpType type);

    /// <summary>A type of the library that is no attribute, or an attribute where a type stands.</summary>
    /// <param name="space">Its namespace.</param>
    /// <param name="name">Its name.</param>
    string OfLibrary(string space, string name);

    /// <summary>An attribute of the library, without the end of its name.</summary>
    /// <param name="space">Its namespace.</param>
    /// <param name="name">Its name: <c>Member</c>.</param>
    string OfAttribute(string space, string name);

    /// <summary>A text; one that is a constant of the library may be called by its name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="constants">The class of the constants that may be meant.</param>
    string OfText(string text, Type? constants);

    /// <summary>Texts, where an array of them stands.</summary>
    string OfTexts(IEnumerable<string> texts);
}
